/** Every repeated request ends: judged in the last phase alone, where nothing is broken any more. */

import { isFinalAnswer } from "../../driving/until-answered.ts";
import type { History, Operation } from "../../history/history.ts";
import { atTime, verdictOf, type Wrong } from "../../judging/verdict.ts";
import type { InvariantVerdict } from "../../verdict/violation.ts";
import type { Entry } from "./ledger.ts";

/** Fewer tries than this say more about the machine than about the service. */
const leastTries = 8;

export const answered = (
  history: History,
  entries: ReadonlyArray<Entry>,
  stuckMs: number,
): InvariantVerdict => {
  const last = history.phases.indexOf("final");
  const load = history.phases.indexOf("load");
  const repeated = entries.filter(({ asked }) => asked.some(({ phase }) => phase !== load && phase > 0));
  const open = repeated.filter(({ asked }) => !asked.some(isAnswered));
  const wrongs = open.flatMap(({ key, asked }): ReadonlyArray<Wrong> => {
    const tries = asked.filter(({ phase, http }) => phase === last && http !== null);
    const [first, latest] = [tries[0], tries.at(-1)];
    if (!first || !latest || tries.length < leastTries) return [];
    if (latest.end - first.start < stuckMs * 1_000) return [];
    const begun = asked[0];
    return [
      {
        says: `key ${key} was asked for ${tries.length} times from ${atTime(first.start)} to ${atTime(latest.end)} with nothing broken, and the last answer was ${latest.http}`,
        ops: [...(begun ? [begun] : []), first, latest],
      },
    ];
  });
  const stats = { payments: repeated.length, open: open.length };
  return verdictOf("answered", history, wrongs, stats, open.length > 0 ? "inconclusive" : "pass");
};

const isAnswered = ({ http }: Operation): boolean => isFinalAnswer(http);
