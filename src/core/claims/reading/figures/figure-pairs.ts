/** Two figures that belong together: the ends of a change, of a range, or a part and its whole. */

import type { Unit } from "../unit.ts";
import type { Figure } from "./figure.ts";
import { exactly } from "./numerals.ts";
import { setFigure } from "./set-figure.ts";

/** Two figures with only "to", "of" or an arrow between them. */
export const pairUp = (read: Array<Unit>, text: string): void => {
  const places = read.flatMap(({ figure }, index) => (figure === null || figure.isVague ? [] : [index]));
  for (const [order, index] of places.entries()) {
    const next = places[order + 1];
    const [one, other] = [read[index], read[next ?? -1]];
    if (next === undefined || one === undefined || other === undefined) break;
    const gap = text.slice(one.end, other.start);
    // A join is a few words; what stands farther apart is no pair.
    if (gap.length <= LONGEST_JOIN) pair(read, index, next, gap);
  }
};

const LONGEST_JOIN = 60;

const pair = (read: Array<Unit>, index: number, next: number, gap: string): void => {
  const [one, other] = [read[index]?.figure ?? null, read[next]?.figure ?? null];
  if (one === null || other === null) return;
  const joint = jointBetween(read, index, next, gap);
  if (joint === null || !areComparable(one, other, joint, gap)) return;
  // "fell by 15, to 37": what changed, and what came of it.
  if (one.role === "change" && !isShareSpan(one, other, gap)) return;
  if (joint !== "of") join(read, index, next, spanOr(joint, read, index, gap, one, other));
  else if (one.unit !== "percent") setFigure(read, index, { of: other.value });
};

/** "30–40 %" and "200 to 300 visits" are spans, not changes. */
const spanOr = (
  joint: Exclude<Joint, "of">,
  read: ReadonlyArray<Unit>,
  index: number,
  gap: string,
  one: Figure,
  other: Figure,
): Exclude<Joint, "of"> => {
  const isSpan = joint === "range" && one.value < other.value;
  return isSpan || (joint === "to" && isRange(read, index, one, other, gap)) ? "between" : joint;
};

const join = (read: Array<Unit>, index: number, next: number, joint: Exclude<Joint, "of">): void => {
  const [first, second] = PAIRS[joint];
  const isChange = read[index]?.figure?.role === "change";
  setFigure(read, index, first);
  setFigure(read, next, isChange ? { ...second, role: "change" } : second);
  complete(read, index, next);
};

type Joint = "to" | "from" | "of" | "range" | "between";

const jointBetween = (read: ReadonlyArray<Unit>, index: number, next: number, gap: string): Joint | null => {
  const words = wordsBetween(read, index, next);
  return isBetween(read, index, words) ? "between" : jointOf(words, gap);
};

/** What a join makes of the figure before it and the one behind. */
const PAIRS: Readonly<Record<Exclude<Joint, "of">, readonly [Partial<Figure>, Partial<Figure>]>> = {
  between: [
    { bound: "min", isRange: true },
    { bound: "max", isRange: true },
  ],
  to: [{ role: "before" }, { role: "after" }],
  from: [{ role: "after" }, { role: "before" }],
  range: [{}, {}],
};

const wordsBetween = (read: ReadonlyArray<Unit>, index: number, next: number): ReadonlyArray<string> =>
  read
    .slice(index + 1, next)
    .filter(({ marks }) => !marks.has("rounding") && marks.get("free") !== "rounding")
    .map(({ text }) => text.toLowerCase())
    .filter((word) => !SKIPPED.has(word));

const isBetween = (read: ReadonlyArray<Unit>, index: number, words: ReadonlyArray<string>): boolean =>
  words.length === 1 && words[0] === "and" && read[index - 1]?.text.toLowerCase() === "between";

/** "by 20 to 30 %". */
const isShareSpan = (one: Figure, other: Figure, gap: string): boolean =>
  other.unit === "percent" && (one.unit === "count" || one.unit === "percent") && !gap.includes(",");

/** "200 to 300 visits": upwards and without "from" it is a range, not a change. */
const isRange = (
  read: ReadonlyArray<Unit>,
  index: number,
  one: Figure,
  other: Figure,
  gap: string,
): boolean => {
  const before = [read[index - 1], read[index - 2]].map(
    (unit) => unit?.text.toLowerCase().split(" ").at(-1) ?? "",
  );
  return (
    !/[→>⟶]/u.test(gap) &&
    one.value < other.value &&
    !before.includes("from") &&
    ((one.unit === "count" && (other.unit === "count" || other.unit === "ms")) ||
      isShareSpan(one, other, gap))
  );
};

/** "75 %, from 1.4 s": a share is no end of a change in seconds. */
const areComparable = (one: Figure, other: Figure, joined: string, gap: string): boolean =>
  joined === "of" ||
  one.unit === other.unit ||
  (!gap.includes(",") && (one.unit === "count" || other.unit === "count")) ||
  gap.includes("rather") ||
  gap.includes("instead");

const JOINTS: ReadonlyMap<string, Joint> = new Map([
  ["to", "to"],
  ["from", "from"],
  ["of", "of"],
  ["in", "of"],
  ["out of", "of"],
  ["rather than", "from"],
  ["instead of", "from"],
]);

const SKIPPED = new Set(["the", "a", "an", "its", "their", "our", "down", "up", "just", "all", "total"]);

const jointOf = (words: ReadonlyArray<string>, gap: string): Joint | null => {
  if (words.length === 0) {
    if (/→|->|=>|⟶/u.test(gap)) return "to";
    if (gap === "/") return "of";
    return /^\s?[-–—]\s?$/u.test(gap) ? "range" : null;
  }
  if (words[0] === "of" && words.length <= 3) return "of";
  const joined = words.join(" ");
  // "3 calls instead of 17".
  const last = words.length <= 4 ? (/(?:^| )(rather than|instead of)$/u.exec(joined)?.[1] ?? joined) : joined;
  return JOINTS.get(last) ?? null;
};

/** "from 26 to 11 minutes": the half without a unit takes the other's. */
const complete = (read: Array<Unit>, index: number, next: number): void => {
  const [one, other] = [read[index], read[next]];
  if (one?.figure == null || other?.figure == null || isBare(one.figure) === isBare(other.figure)) return;
  if (isBare(one.figure)) read[index] = withUnitOf(one, other.figure);
  else read[next] = withUnitOf(other, one.figure);
};

const isBare = ({ unit, per }: Figure): boolean => unit === "count" && per === null;

const withUnitOf = (unit: Unit, { unit: name, factor, per }: Figure): Unit =>
  unit.figure === null
    ? unit
    : {
        ...unit,
        figure: { ...unit.figure, unit: name, factor, per, value: exactly(unit.figure.value * factor) },
      };
