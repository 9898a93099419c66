/** "two vendor teams" of "the Nokia and Ericsson vendor teams": a small number that counts the names of a list. */
import type { PlacedUnit } from "../reading/unit.ts";
import type { KnownFact } from "./known-fact.ts";

/** Longer lists are not counted by the person who reads them. */
const MOST_COUNTED = 6;

export const countsList = ({ figure }: PlacedUnit, { reading }: KnownFact): boolean =>
  figure !== null &&
  figure.unit === "count" &&
  figure.per === null &&
  figure.bound === "exact" &&
  figure.value >= 2 &&
  figure.value <= MOST_COUNTED &&
  runsOfNames(reading.units, reading.text).includes(figure.value);

const runsOfNames = (units: ReadonlyArray<PlacedUnit>, text: string): ReadonlyArray<number> => {
  const runs: Array<number> = [];
  let run = 0;
  let end = 0;
  for (const unit of units) {
    if (unit.kind !== "skill" && unit.kind !== "name") {
      if (unit.isContent && run > 0) {
        runs.push(run);
        run = 0;
      }
      continue;
    }
    const isJoined =
      run > 0 && /^\s*(?:,|and|,\s*and|&|\/)\s*(?:the\s+)?$/iu.test(text.slice(end, unit.start));
    if (run > 0 && !isJoined && !/^\s*$/u.test(text.slice(end, unit.start))) {
      runs.push(run);
      run = 0;
    }
    if (isJoined || run === 0) run += 1;
    end = unit.end;
  }
  return [...runs, run];
};
