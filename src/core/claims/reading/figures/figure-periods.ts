/** The periods of rates: "4M messages a day", "alerts per week from 140 to 35", "from 9 to 1 per month". */
import type { Unit } from "../unit.ts";
import type { Figure } from "./figure.ts";
import { PERIODS } from "./measures.ts";
import { setFigure } from "./set-figure.ts";

/** "/day", "per second", "a month", "daily" behind a figure and the noun it counts. */
export const addPeriods = (read: Array<Unit>, text: string): void => {
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
export const sharePeriods = (read: Array<Unit>): void => {
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
