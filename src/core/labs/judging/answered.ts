/** Every repeated request ends: judged in the last phase alone, where nothing is broken any more. */
import type { History, Operation } from "../history/history.ts";
import type { InvariantVerdict } from "../verdict/violation.ts";
import { atTime, verdictOf, type Wrong } from "./verdict.ts";

/** All requests of one purpose. */
export interface Asking {
  /** For the sentence: "key k8", "confirm of order o-3". */
  readonly name: string;
  readonly asked: ReadonlyArray<Operation>;
}

export interface EndRules {
  readonly stuckMs: number;
  readonly isAnswered: (operation: Operation) => boolean;
}

/** Fewer tries than this say more about the machine than about the service. */
const leastTries = 8;

/** Phases whose requests are not repeated: the first is in order, the load is sent once. */
const sentOnce: ReadonlySet<string | undefined> = new Set(["contract", "load"]);

export const answered = (
  history: History,
  askings: ReadonlyArray<Asking>,
  { stuckMs, isAnswered }: EndRules,
): InvariantVerdict => {
  const last = history.phases.indexOf("final");
  const repeated = askings.filter(({ asked }) =>
    asked.some(({ phase }) => !sentOnce.has(history.phases[phase])),
  );
  const open = repeated.filter(({ asked }) => !asked.some(isAnswered));
  const wrongs = open.flatMap(({ name, asked }): ReadonlyArray<Wrong> => {
    const tries = asked.filter(({ phase, http }) => phase === last && http !== null);
    const [begun, first, latest] = [asked[0], tries[0], tries.at(-1)];
    if (!begun || !first || !latest || tries.length < leastTries) return [];
    if (latest.end - first.start < stuckMs * 1_000) return [];
    const says = `${name} was asked for ${tries.length} times from ${atTime(first.start)} to ${atTime(latest.end)} with nothing broken, and the last answer was ${latest.http}`;
    return [{ says, ops: [begun, first, latest] }];
  });
  const stats = { asked: repeated.length, open: open.length };
  return verdictOf("answered", history, wrongs, stats, open.length > 0 ? "inconclusive" : "pass");
};
