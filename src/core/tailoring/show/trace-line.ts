/** The facts behind a line of a result, word by word; the word that has none is in its verdict. */
import { createVerifier, type SentenceVerdict, type Verifier } from "#core/claims/index.ts";
import type { CitableFact } from "#core/ledger/index.ts";
import type { TailorDeps, TracedWords } from "../tailoring.ts";
import { tracedWords } from "./traced-words.ts";

export interface TracedLine {
  readonly text: string;
  /** Every sentence has its facts. */
  readonly isExplained: boolean;
  readonly facts: ReadonlyArray<CitableFact>;
  readonly trace: ReadonlyArray<TracedWords>;
  readonly verdicts: ReadonlyArray<SentenceVerdict>;
}

/** Give `verifier` when many lines are traced to the same facts. */
export const traceLine = (
  text: string,
  facts: ReadonlyArray<CitableFact>,
  deps: Pick<TailorDeps, "taxonomy" | "wording" | "asOf">,
  verifier: Verifier = createVerifier(facts, deps),
): TracedLine => {
  const verdicts = verifier.verify(text);
  const cited = new Set(verdicts.flatMap(({ claims }) => claims.flatMap((claim) => claim.facts)));
  return {
    text,
    isExplained: verdicts.length > 0 && verdicts.every(({ status }) => status === "supported"),
    facts: facts.filter(({ id }) => cited.has(id)),
    trace: tracedWords(verdicts, facts),
    verdicts,
  };
};
