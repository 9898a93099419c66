/** Divides a stretch where the page changes its style or leaves a wide gap. */
import { part, type Stretch } from "../lines/stretch.ts";
import type { LookPart } from "./look.ts";

/** A change of style or a wide gap divides, unless only a sign or a small word stands behind it. */
export const splitAtLooks = (stretch: Stretch, parts: ReadonlyArray<LookPart>): ReadonlyArray<Stretch> => {
  const cuts = withoutSmallWords(parts)
    .map(({ start }) => indexOfOffset(stretch, start))
    .filter((at) => at > 0 && at < stretch.text.length);
  if (cuts.length === 0 || cuts.length > MOST_CUTS) return [stretch];
  return [0, ...cuts].map((cut, i) => part(stretch, cut, cuts[i])).filter(({ text }) => text !== "");
};

/** Small capitals leave "of" in another size: it divides nothing between two parts that look alike. */
const withoutSmallWords = (parts: ReadonlyArray<LookPart>): ReadonlyArray<LookPart> =>
  parts.filter((own, at) => !isSmallWord(parts, at) && !(isSmallWord(parts, at - 1) && !own.apart));

const isSmallWord = (parts: ReadonlyArray<LookPart>, at: number): boolean => {
  const [before, own, after] = [parts[at - 1], parts[at], parts[at + 1]];
  if (before === undefined || own === undefined || after === undefined || own.apart || after.apart)
    return false;
  return own.end - own.start <= 3 && before.bold === after.bold && before.size === after.size;
};

/** A line of more styles than this is decoration. */
const MOST_CUTS = 8;

const indexOfOffset = ({ offsets }: Stretch, offset: number): number => {
  const [first, last] = [offsets[0] ?? 0, offsets.at(-1) ?? 0];
  if (offset <= first || offset > last) return -1;
  return offsets.findIndex((own) => own >= offset);
};

/** The part of the line in which the stretch begins. */
export const partAt = ({ offsets }: Stretch, parts: ReadonlyArray<LookPart>): LookPart | undefined => {
  const at = offsets[0] ?? 0;
  return parts.findLast(({ start }) => start <= at) ?? parts[0];
};
