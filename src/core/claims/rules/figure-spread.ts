/** A figure of each is not one of all: "each with an hour of downtime" is not "an hour in total". Nor is a target what was reached. */
import type { Alignment, Problem } from "../alignment/alignment.ts";
import type { PlacedUnit } from "../reading/unit.ts";
import { refusal } from "./refusal.ts";

export const figureSpread = (alignment: Alignment): ReadonlyArray<Problem> => {
  const { claim, matches, known } = alignment;
  return claim.flatMap((unit) => {
    const match = matches.get(unit.index);
    if (unit.figure === null || match === undefined || match.units.length === 0) return [];
    const { units } = known.reading;
    const isSummed =
      near(unit, claim).some(({ text }) => TOTAL.test(text)) &&
      match.units.every((one) => near(one, units).some(({ text }) => EACH.test(text)));
    if (isSummed && !units.some(({ text }) => TOTAL.test(text)))
      return [refusal("scope", unit, "the fact says this of each, not of all together", true)];
    const targets = match.units.map((one) => targetOf(one, units));
    const isReached = targets.every((one) => one !== undefined) && targetOf(unit, claim) === undefined;
    return isReached && !claim.some(({ marks, text }) => marks.has("limit") || TARGET.test(text))
      ? [refusal("hedge", unit, "the fact only names this as what was aimed at")]
      : [];
  });
};

const TOTAL = /^(?:(?:in|a|the|grand) )?total$|^(?:altogether|combined|all told|in all|cumulatively)$/iu;
const EACH = /^(?:each|apiece|per|respectively)$/iu;
const TARGET = /^(?:targets?|goals?|objectives?|aims?|slas?|slos?|budgets?|allowances?|quotas?)$/iu;
/** The word stands at most so many before or behind its figure. */
const REACH = 8;

const near = (unit: PlacedUnit, units: ReadonlyArray<PlacedUnit>): ReadonlyArray<PlacedUnit> => {
  const at = units.indexOf(unit);
  return units.slice(Math.max(0, at - REACH), at + REACH).filter(({ clause }) => clause === unit.clause);
};

/** "against a target of 4 hours". */
const targetOf = (unit: PlacedUnit, units: ReadonlyArray<PlacedUnit>): PlacedUnit | undefined => {
  const at = units.indexOf(unit);
  const [before, second] = [units[at - 1], units[at - 2]];
  if (/^of$/iu.test(before?.text ?? "") && TARGET.test(second?.text ?? "")) return second;
  // "a 99.9 % availability target".
  const behind = units.slice(at + 1, at + 4);
  const end = behind.findIndex(({ isContent }) => !isContent);
  return (end < 0 ? behind : behind.slice(0, end)).find(({ text }) =>
    TARGET.test(text.split(" ").at(-1) ?? ""),
  );
};
