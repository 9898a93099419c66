/** What the words around a figure make of it: "up to 40 %", "from 26 to 11 minutes", "3 of the 5", "4M messages a day". */

import type { Unit } from "../unit.ts";
import type { Figure } from "./figure.ts";
import { pairUp } from "./figure-pairs.ts";
import { addPeriods, sharePeriods } from "./figure-periods.ts";

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
  let rounded = figure;
  for (; at >= 0 && index - at <= 3; at -= 1) {
    const before = units[at];
    if (before === undefined || !(isRounding(before) || ARTICLES.has(before.text.toLowerCase()))) break;
    rounded = roundedBy(before, rounded);
  }
  // "went from": the last word of a phrase counts.
  const lower = units[at]?.text.toLowerCase().split(" ").at(-1) ?? "";
  const isFactor = lower === "of" && units[at - 1]?.text.toLowerCase() === "factor";
  // "by a factor of 6".
  if (isFactor) return { ...rounded, unit: "times", role: "change" };
  return { ...rounded, role: ROLES.get(lower) ?? figure.role };
};

const roundedBy = ({ text, marks }: Unit, figure: Figure): Figure => {
  const rounding = marks.get("rounding") ?? "";
  const bound = BOUNDS.get(rounding);
  if (bound === undefined) return figure;
  const isOver = text.toLowerCase() === "over" && figure.per === null && LENGTHS.has(figure.unit);
  return { ...figure, bound, isStrict: STRICT.has(rounding), isOver: figure.isOver || isOver };
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
