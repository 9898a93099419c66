/** What the words around a figure make of it: "up to 40 %", "from 26 to 11 minutes", "3 of the 5", "4M messages a day". */

import type { Unit } from "../unit.ts";
import type { Figure } from "./figure.ts";
import { PERIODS } from "./measures.ts";
import { exactly } from "./numerals.ts";

export const figuresInContext = (units: ReadonlyArray<Unit>, text: string): ReadonlyArray<Unit> => {
  const read = [...units];
  for (const [index, unit] of units.entries()) {
    if (unit.figure !== null) {
      const figure = withWordsBefore(units, index, unit.figure);
      // "from every two weeks to twice a week": what was changed limits nothing.
      read[index] = { ...unit, figure, marks: figure.role === "level" ? unit.marks : new Map() };
    } else vagueAt(read, index, unit);
  }
  for (const [index, unit] of units.entries()) if (unit.figure !== null) silenceRounding(read, index);
  pairUp(read, text);
  addPeriods(read, text);
  sharePeriods(read);
  return read;
};

/** "dozens of services": a figure without a number. */
const vagueAt = (read: Array<Unit>, index: number, unit: Unit): void => {
  const least = unit.marks.get("vague");
  if (least === undefined) return;
  const figure: Figure = {
    value: Number(least),
    unit: "count",
    factor: 1,
    per: null,
    bound: "min",
    isStrict: false,
    isOver: false,
    role: "level",
    isVague: true,
    isRange: false,
    of: null,
  };
  read[index] = {
    ...unit,
    kind: "figure",
    keys: [],
    accepts: unit.accepts,
    parts: [],
    figure,
    isContent: true,
  };
};

const withWordsBefore = (units: ReadonlyArray<Unit>, index: number, figure: Figure): Figure => {
  let at = index - 1;
  let { bound, isStrict, isOver } = figure;
  for (; at >= 0 && index - at <= 3; at -= 1) {
    const before = units[at];
    if (before === undefined || !(isRounding(before) || ARTICLES.has(before.text.toLowerCase()))) break;
    const rounding = before.marks.get("rounding") ?? "";
    bound = BOUNDS.get(rounding) ?? bound;
    isStrict = BOUNDS.has(rounding) ? STRICT.has(rounding) : isStrict;
    isOver ||= before.text.toLowerCase() === "over" && figure.per === null && LENGTHS.has(figure.unit);
  }
  // "went from": the last word of a phrase counts.
  const lower = units[at]?.text.toLowerCase().split(" ").at(-1) ?? "";
  const isFactor = lower === "of" && units[at - 1]?.text.toLowerCase() === "factor";
  // "by a factor of 6".
  if (isFactor) return { ...figure, unit: "times", bound, isStrict, role: "change" };
  return { ...figure, bound, isStrict, isOver, role: ROLES.get(lower) ?? figure.role };
};

const isRounding = ({ figure, marks }: Unit): boolean => figure === null && marks.has("rounding");

/** "up to 40": what rounds a figure is read with it, and says nothing else. */
const silenceRounding = (read: Array<Unit>, index: number): void => {
  for (let at = index - 1; at >= 0 && index - at <= 3; at -= 1) {
    const before = read[at];
    if (before === undefined || before.figure !== null) return;
    if (before.marks.has("rounding"))
      read[at] = { ...before, isContent: false, keys: [], marks: new Map([["free", "rounding"]]) };
    else if (!ARTICLES.has(before.text.toLowerCase())) return;
  }
};

const ARTICLES = new Set(["a", "an", "the", "just", "only", "its", "their", "down"]);
const ROLES: ReadonlyMap<string, Figure["role"]> = new Map([
  ["from", "before"],
  ["to", "after"],
  ["by", "change"],
]);

/** What the groups of `claims-rounding` do to a number. */
const BOUNDS: ReadonlyMap<string, Figure["bound"]> = new Map([
  ["about", "about"],
  ["nearly", "nearly"],
  ["min", "min"],
  ["over", "min"],
  ["max", "max"],
  ["under", "max"],
]);
const STRICT = new Set(["over", "under"]);
/** What work may stretch over: time, or things counted. */
const LENGTHS = new Set(["ms", "count"]);

/** Two figures with only "to", "of" or an arrow between them. */
const pairUp = (read: Array<Unit>, text: string): void => {
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
  if (joint === "of") {
    if (one.unit !== "percent") setFigure(read, index, { of: other.value });
  } else {
    const isSpan =
      joint === "range" ? one.value < other.value : joint === "to" && isRange(read, index, one, other, gap);
    const [first, second] = PAIRS[isSpan ? "between" : joint];
    setFigure(read, index, first);
    setFigure(read, next, one.role === "change" ? { ...second, role: "change" } : second);
    complete(read, index, next);
  }
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

const setFigure = (read: Array<Unit>, index: number, more: Partial<Figure>): void => {
  const unit = read[index];
  if (unit?.figure != null) read[index] = { ...unit, figure: { ...unit.figure, ...more } };
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

/** "/day", "per second", "a month", "daily" behind a figure and the noun it counts. */
const addPeriods = (read: Array<Unit>, text: string): void => {
  for (const [index, unit] of read.entries()) {
    const seconds = unit.kind === "figure" ? undefined : PERIODS.get(unit.text.toLowerCase());
    const isRated = seconds !== undefined && isRate(unit, text);
    const at = isRated ? (figureBefore(read, index) ?? changeBehind(read, index, text)) : null;
    if (seconds === undefined || at === null) continue;
    setFigure(read, at, { per: seconds });
    read[index] = { ...unit, isContent: false, keys: [], accepts: [...unit.accepts, ...unit.keys] };
  }
};

const isRate = (unit: Unit, text: string): boolean =>
  /(?:\/\s?|\bper |\ba |\ban |\beach |\bevery )$/iu.test(
    text.slice(Math.max(0, unit.start - 7), unit.start),
  ) || /(?:ly|annual)$/iu.test(unit.text);

/** The figure of a rate stands a few words before its period at most. */
const REACH = 5;

const figureBefore = (read: ReadonlyArray<Unit>, index: number): number | null => {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
    const unit = read[at];
    const figure = unit?.figure ?? null;
    if (figure !== null && !figure.isVague)
      return figure.per === null && mayBeRate(figure, read[index]) ? at : null;
    if (unit?.isAction && unit.form === "past") return null;
  }
  return null;
};

/** "alerts per week from 140 to 35": the rate stands before the change. */
const changeBehind = (read: ReadonlyArray<Unit>, index: number, text: string): number | null => {
  const unit = read[index];
  if (unit === undefined || !/\bper $/iu.test(text.slice(Math.max(0, unit.start - 4), unit.start)))
    return null;
  const at = read.findIndex(({ figure }, i) => i > index && i <= index + 2 && figure?.role === "before");
  const figure = read[at]?.figure;
  return figure?.unit === "count" && figure.per === null ? at : null;
};

/** "from 140 a week to 35", "from 9 to 1 per month": both ends of a change are counted in one period. */
const sharePeriods = (read: Array<Unit>): void => {
  const places = read.flatMap(({ figure }, index) => (figure === null ? [] : [index]));
  for (const [order, index] of places.entries()) {
    const next = places[order + 1] ?? -1;
    const [one, other] = [read[index]?.figure, read[next]?.figure];
    if (one == null || other == null || one.unit !== other.unit || one.unit === "frequency") continue;
    const roles = `${one.role} ${other.role}`;
    if (roles !== "before after" && roles !== "after before") continue;
    if (one.per === null) setFigure(read, index, { per: other.per });
    if (other.per === null) setFigure(read, next, { per: one.per });
  }
};

/** "6 minutes by replacing hourly batches": a length or a share is not rated by an adjective behind it. */
const mayBeRate = ({ unit }: Figure, period: Unit | undefined): boolean =>
  !/(?:ly|annual)$/iu.test(period?.text ?? "") || (unit !== "ms" && unit !== "percent");
