/** What a history of the job queue shows. Every rule but the load's speaks only of what no order of events could explain. */
import type { History } from "#core/labs/history/history.ts";
import type { CheckPoint } from "#core/labs/lab.ts";
import type { InvariantVerdict } from "#core/labs/verdict/violation.ts";
import { keepsUp } from "./keeps-up.ts";
import { comebacks, excesses, overlaps, staleTokens } from "./leases.ts";
import { lost } from "./lost.ts";
import { early, inversions } from "./times.ts";
import { type Track, tracksOf } from "./tracks.ts";
import { verdictOf, type Wrong } from "./verdict.ts";

export const check = (history: History, { policy }: CheckPoint): ReadonlyArray<InvariantVerdict> => {
  const tracks = tracksOf(history);
  const backoffMs = policy["backoffMs"] ?? 50;
  const count = (of: (track: Track) => number): number =>
    tracks.jobs.reduce((sum, track) => sum + of(track), 0);
  const grants = count((track) => track.grants.length);
  const ofEach = (rule: (track: Track) => ReadonlyArray<Wrong>): ReadonlyArray<Wrong> =>
    tracks.jobs.flatMap(rule);
  return [
    verdictOf("no-lost-job", history, lost(history, tracks, backoffMs), { jobs: tracks.jobs.length }),
    verdictOf("one-lease-at-a-time", history, ofEach(overlaps), { leases: grants }),
    verdictOf("attempts-then-dead", history, [...ofEach(excesses), ...listedTwice(history)], {
      dead: count(({ deaths }) => Math.min(1, deaths.length)),
    }),
    verdictOf("stale-token-refused", history, ofEach(staleTokens), {
      acks: count(({ acks }) => acks.length),
    }),
    verdictOf("acked-stays-done", history, ofEach(comebacks), {
      acked: count(({ acks }) => (acks.some(({ outcome }) => outcome === "ok") ? 1 : 0)),
    }),
    verdictOf(
      "not-before-its-time",
      history,
      ofEach((track) => early(track, backoffMs)),
      { nacks: count(({ nacks }) => nacks.length) },
    ),
    verdictOf("priority-order", history, inversions(tracks), { leases: tracks.leases.length }),
    ...keepsUp(history, policy["drainMsPerJob"] ?? 3),
  ];
};

const listedTwice = ({ operations }: History): ReadonlyArray<Wrong> =>
  operations
    .filter(({ f, outcome }) => f === "dead" && outcome === "ok")
    .flatMap((op) => {
      const ids = Array.isArray(op.out) ? op.out.map(String) : [];
      const twice = ids.find((id, at) => ids.indexOf(id) < at);
      return twice === undefined ? [] : [{ says: `job ${twice} is in the dead letters twice`, ops: [op] }];
    })
    .slice(0, 1);
