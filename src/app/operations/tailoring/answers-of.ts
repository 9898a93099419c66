/** Facts that are answers to questions of tailoring go back to their questions; all the others stay as they are. */
import type { LedgerFact } from "#core/ledger/index.ts";
import type { TailorAnswer } from "#core/tailoring/index.ts";

export const answersOf = (
  facts: ReadonlyArray<LedgerFact>,
): { readonly facts: ReadonlyArray<LedgerFact>; readonly answers: ReadonlyArray<TailorAnswer> } => ({
  facts: facts.filter((fact) => questionOf(fact) === ""),
  answers: facts.flatMap((fact) => {
    const question = questionOf(fact);
    return question === "" ? [] : [{ question, text: fact.text, fact: fact.id }];
  }),
});

const questionOf = ({ source }: LedgerFact): string => (source.kind === "answer" ? source.question : "");
