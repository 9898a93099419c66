/** The facts that a line rests on as it is shown: those of its proposal, else the fact that it is itself. */
import type { LedgerFact } from "#core/ledger/index.ts";
import type { LineState, TailorLine } from "../lines/line.ts";

export const factsBehind = (
  { proposal, path, before }: TailorLine,
  state: LineState,
  factById: ReadonlyMap<string, LedgerFact>,
): ReadonlyArray<string> => {
  if (proposal !== null && (state === "proposed" || state === "accepted")) return proposal.facts;
  return [...factById.values()]
    .filter(
      ({ source, text }) =>
        (source.kind === "resume" && source.path === path && text === before) ||
        (source.kind === "answer" && source.question.startsWith(`${path}:`)),
    )
    .map(({ id }) => id);
};
