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

/** How many names stand in each list, "A", "A and B", "A, B and C". */
const runsOfNames = (units: ReadonlyArray<PlacedUnit>, text: string): ReadonlyArray<number> => {
  const runs: Array<number> = [];
  const content = units.filter(({ isContent }) => isContent);
  for (const [at, unit] of content.entries()) {
    const before = content[at - 1];
    const gap = before !== undefined && isName(before) ? text.slice(before.end, unit.start) : "|";
    if (!isName(unit)) continue;
    if (JOINT.test(gap)) runs.push((runs.pop() ?? 0) + 1);
    // "Apache Kafka" is one name of two words.
    else if (gap.trim() !== "") runs.push(1);
  }
  return runs;
};

const isName = ({ kind }: PlacedUnit): boolean => kind === "skill" || kind === "name";

const JOINT = /^\s*(?:,|and|,\s*and|&|\/)\s*(?:the\s+)?$/iu;
