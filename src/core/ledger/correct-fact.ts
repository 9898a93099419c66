/** What a correction comes to: other words, a withdrawal, a confirmation, or taking the last correction back. */
import { err, ok, type Result } from "#core/base/result.ts";
import type { FactSource, LedgerFact } from "./ledger-fact.ts";

export type AskedCorrection =
  | { readonly kind: "reword"; readonly text: string }
  | { readonly kind: "confirm" }
  | { readonly kind: "withdraw" }
  | { readonly kind: "undo" };

/** The next fact of the chain, as far as it differs from the last; job, kind and evidence class never do. */
export interface CorrectedFact {
  readonly text: string;
  readonly standing: LedgerFact["standing"];
  readonly source: FactSource;
}

export interface NothingToChange {
  readonly type: "NothingToChange";
  readonly message: string;
}
export interface AlreadySuperseded {
  readonly type: "AlreadySuperseded";
  readonly message: string;
}

/**
 * `history` is the chain of the fact, oldest first, with what took its place if anything did.
 *
 * @example
 * correctFact(fact, [fact], { kind: "withdraw" }); // ok({ text: fact.text, standing: "withdrawn", source: fact.source })
 */
export const correctFact = (
  fact: LedgerFact,
  history: ReadonlyArray<LedgerFact>,
  asked: AskedCorrection,
): Result<CorrectedFact, NothingToChange | AlreadySuperseded> => {
  const { id, text, source, standing } = fact;
  const next = history.find(({ supersedes }) => supersedes === id);
  if (next !== undefined) return err(alreadySuperseded(id, next.id));
  switch (asked.kind) {
    case "reword":
      if (asked.text === text && standing !== "withdrawn") return nothing(`${id} has these words already.`);
      return ok({ text: asked.text, standing: "confirmed", source: yourWords(source) });
    case "confirm":
      return standing === "confirmed"
        ? nothing(`${id} is confirmed already.`)
        : ok({ text, source, standing: "confirmed" });
    case "withdraw":
      return standing === "withdrawn"
        ? nothing(`${id} is withdrawn already. Take that back with undo.`)
        : ok({ text, source, standing: "withdrawn" });
    case "undo":
      return takeBack(
        history.find((one) => one.id === fact.supersedes),
        id,
      );
  }
};

/** Also said by the ledger itself, when two corrections come at once. */
export const alreadySuperseded = (id: string, by: string): AlreadySuperseded => ({
  type: "AlreadySuperseded",
  message: `${id} was corrected already: ${by} stands in its place. Look at ${by}, and correct that one if it is wrong.`,
});

const takeBack = (before: LedgerFact | undefined, id: string): Result<CorrectedFact, NothingToChange> =>
  before === undefined
    ? nothing(`${id} is as it was first stated; there is no correction to take back.`)
    : ok({ text: before.text, standing: before.standing, source: before.source });

/** From now on these are the person's words, whatever they were read from; an answer goes on answering its question. */
const yourWords = (source: FactSource): FactSource => {
  if (source.kind === "answer") return source;
  return { kind: "answer", book: source.kind === "resume" ? source.book : null, question: "" };
};

const nothing = (message: string): Result<never, NothingToChange> =>
  err({ type: "NothingToChange", message });
