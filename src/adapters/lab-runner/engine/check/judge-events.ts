/** One judgement: the events become a history, and the lab says what it shows. */
import { type HistoryEvent, historyOf, type InvariantVerdict, type Lab } from "#core/labs/index.ts";
import type { CheckSetting } from "./check-order.ts";

export const judgeEvents = (
  lab: Lab,
  events: ReadonlyArray<HistoryEvent>,
  { header, policy }: CheckSetting,
  isFinal: boolean,
): ReadonlyArray<InvariantVerdict> =>
  lab.check(historyOf(header, events), { policy, size: header.size, isFinal });
