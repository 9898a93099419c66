/** A verifier on a résumé in Markdown, read as the product reads a file. */
import { citableFactsOf, createVerifier, type SentenceVerdict } from "#core/claims/index.ts";
import { pageTextOf } from "#core/page-text/index.ts";
import { readResume } from "#core/resume/index.ts";
import { createTaxonomy } from "#core/taxonomy/index.ts";
import { catalogue } from "#test/support/catalogue.ts";

const taxonomy = createTaxonomy(catalogue.skills, catalogue.spellingIndex);

export interface MarkdownVerifier {
  readonly verify: (text: string) => ReadonlyArray<SentenceVerdict>;
  /** Every sentence is supported, and there is one. */
  readonly isAccepted: (text: string) => boolean;
}

export const verifierOfMarkdown = (markdown: string): MarkdownVerifier => {
  const { wording } = catalogue;
  const reading = readResume(pageTextOf(markdown, "markdown"), { wording });
  if (!reading.ok) throw new Error(reading.error.type);
  const facts = citableFactsOf(reading.value, { wording });
  const { verify } = createVerifier(facts, { taxonomy, wording, asOf: "2026-11-23" });
  return {
    verify,
    isAccepted: (text) => {
      const verdicts = verify(text);
      return verdicts.length > 0 && verdicts.every(({ status }) => status === "supported");
    },
  };
};
