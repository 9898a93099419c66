/** D: do the bullets show judgment (R008)? Choice, alternative, reason, and the cost that was accepted. */
import type { TradeoffMark } from "#core/facts/index.ts";
import { countingBlock } from "./bullet-block.ts";

export const tradeoffsBlock = countingBlock({
  id: "D",
  marks: (fact) => fact.tradeoffs,
  credit: ({ tradeoffCredit }) => tradeoffCredit,
  places: ({ bulletCredit }) => bulletCredit.D,
  linesByLevel: { intern: 1, junior: 1, mid: 2, senior: 3, staff: 3, principal: 3, manager: 2, unknown: 2 },
  plainByLevel: {
    intern: 0.6,
    junior: 0.6,
    mid: 0.25,
    senior: 0.2,
    staff: 0.1,
    principal: 0.1,
    manager: 0.25,
    unknown: 0.25,
  },
  counts: ({ tradeoffs }) => tradeoffs.some(({ kind }) => kind === "alternative" || kind === "cost"),
  shows: "a choice weighed against another or its price",
  nameByMark: {
    choice: "what you chose",
    alternative: "what you did not choose",
    reason: "why",
    cost: "what it cost",
  } satisfies Readonly<Record<TradeoffMark, string>>,
  mend: "Fifteen minutes: add what else you could have done, why you did not, and what you gave up.",
});
