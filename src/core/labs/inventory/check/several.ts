/** Orders of several articles while nothing is broken: a service whose orders wait for each other breaks some off. */
import type { History } from "#core/labs/history/history.ts";
import type { Wrong } from "#core/labs/judging/verdict.ts";
import type { Track } from "./tracks.ts";

/** The contract allows 2 %; fewer than three say nothing. */
const [mostShare, leastCount] = [0.02, 3];

export const brokenOff = (history: History, tracks: ReadonlyArray<Track>): ReadonlyArray<Wrong> => {
  const asked = tracks
    .filter(({ items }) => items.length > 1)
    .flatMap(({ reserves }) => reserves.filter(({ phase }) => history.phases[phase] === "concurrency"));
  const broken = asked.filter(({ http }) => http !== null && http >= 500);
  if (broken.length < leastCount || broken.length <= mostShare * asked.length) return [];
  const says = `${broken.length} of ${asked.length} orders of several articles were answered ${broken[0]?.http} with nothing broken`;
  return [{ says, ops: broken.slice(0, 4) }];
};
