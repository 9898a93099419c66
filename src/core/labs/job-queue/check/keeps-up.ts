/** The load: were enqueues quick enough, and was the backlog worked off in time? A busy machine is no fault of the service. */
import type { History, Operation } from "#core/labs/history/history.ts";
import type { InvariantVerdict } from "#core/labs/verdict/violation.ts";
import { memberOf } from "../clients/requests.ts";
import { lasting, verdictOf, type Wrong } from "./verdict.ts";

/** A generator that is later than this (ms) is on a machine too busy to judge by. */
const mostLagMs = 10;

/** So many times the bound: between the bound and this, a machine shared with others could have done it. */
const clearlyLate = 2;

export const keepsUp = (history: History, drainMsPerJob: number): ReadonlyArray<InvariantVerdict> => {
  const phase = history.phases.indexOf("load");
  if (phase < 0) return [];
  const of = (f: string): ReadonlyArray<Operation> =>
    history.operations.filter((op) => op.phase === phase && op.f === f && op.key.startsWith("load-"));
  const taken = of("enqueue").filter(({ outcome }) => outcome === "ok");
  const acked = of("ack").filter(({ outcome }) => outcome === "ok");
  const [first] = taken;
  if (!first) return [];
  const figures = history.notes.findLast(({ f }) => f === "load")?.out ?? null;
  const figure = (name: string): number => Number(memberOf(figures, name) ?? Number.NaN);
  const took = Math.max(first.end, ...acked.map(({ end }) => end)) - first.start;
  const bound = taken.length * drainMsPerJob * 1_000;
  const isShort = acked.length < taken.length || took > bound;
  const wrongs: ReadonlyArray<Wrong> = [
    ...(took > clearlyLate * bound || acked.length < taken.length / clearlyLate
      ? [
          {
            says: `${acked.length} of ${taken.length} jobs were done ${lasting(took)} after the first came; ${lasting(bound)} were allowed for all`,
            ops: [first, ...acked.slice(-1)],
          },
        ]
      : []),
    ...(figure("p99Ms") > clearlyLate * figure("targetP99Ms")
      ? [
          {
            says: `enqueues took ${Math.round(figure("p99Ms"))} ms at p99, ${Math.round(figure("targetP99Ms"))} ms were allowed`,
            ops: [],
          },
        ]
      : []),
  ];
  const stats = { enqueued: taken.length, acked: acked.length, drainMs: Math.round(took / 1_000) };
  const verdict = verdictOf("keeps-up", history, wrongs, stats);
  const isBusy = !(figure("lagP99Ms") <= mostLagMs) || figure("dropped") > 0;
  if (wrongs.length > 0 && !isBusy) return [verdict];
  const isDoubtful = wrongs.length > 0 || isShort || figure("p99Ms") > figure("targetP99Ms");
  return [{ ...verdict, status: isDoubtful ? "inconclusive" : "pass", violations: [] }];
};
