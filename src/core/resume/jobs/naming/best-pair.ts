/** Of all pairs of title and employer in a header the one with the most points; either may be missing. */
import type { Worth } from "./slot-votes.ts";

export interface Pair {
  /** Places in the list; -1 for none. */
  readonly title: number;
  readonly employer: number;
  readonly score: number;
  /** Points ahead of the next best pair. */
  readonly margin: number;
}

/** `titleFirst` is 1 where the titles of the section stand before the employers, -1 where after. */
export const bestPairOf = (worth: ReadonlyArray<Worth>, titleFirst: number): Pair => {
  const places = [-1, ...worth.keys()];
  const pairs = places
    .flatMap((title) => places.map((employer) => ({ title, employer })))
    .filter(({ title, employer }) => title !== employer)
    .map((pair) => ({ ...pair, score: scoreOf(pair, worth, titleFirst) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = pairs;
  if (best === undefined) return { title: -1, employer: -1, score: 0, margin: 0 };
  return { ...best, margin: best.score - Math.max(0, second?.score ?? 0) };
};

/** Title and employer come first; teams and descriptions after them. */
const LATER = 0.35;
/** Most entries name both: leaving one out must pay. */
const BOTH = 0.9;
/** A title without title words, in no slot where titles stand, pays little. */
const UNTITLED = 0.25;
const TITLED = 0.4;
/** The order of the section counts as much as a weak word. */
const ORDER = 0.8;

const scoreOf = (
  { title, employer }: { readonly title: number; readonly employer: number },
  worth: ReadonlyArray<Worth>,
  titleFirst: number,
): number => {
  const [own, held] = [worth[title], worth[employer]];
  const named = own === undefined ? 0 : own.title - LATER * title + (own.title > TITLED ? BOTH : UNTITLED);
  const hired = held === undefined ? 0 : held.employer - LATER * employer + BOTH;
  if (own === undefined || held === undefined) return named + hired;
  return named + hired + ORDER * titleFirst * (title < employer ? 1 : -1);
};
