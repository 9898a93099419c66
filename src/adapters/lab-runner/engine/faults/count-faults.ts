/** Faults of a run by kind, as the report and the receipt give them. */
import type { HistoryEvent } from "#core/labs/index.ts";

export const countFaults = (events: ReadonlyArray<HistoryEvent>): Readonly<Record<string, number>> => {
  const countByKind: Record<string, number> = {};
  for (const { ev, f = "", edge } of events)
    if (ev === "fault" && edge !== "end") countByKind[f] = (countByKind[f] ?? 0) + 1;
  return countByKind;
};
