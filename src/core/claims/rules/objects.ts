/** "Documented 5 endpoints of the API" is not "documented the API": what the verb was done to may not be dropped for what it belongs to. */

import type { Alignment, Problem } from "../alignment/alignment.ts";
import { changesOf } from "../alignment/changes-of.ts";
import type { PlacedUnit } from "../reading/unit.ts";

export const objects = (alignment: Alignment): ReadonlyArray<Problem> => {
  const { claim, matches, known } = alignment;
  // "cut the job from 50 to 35 minutes" for "cut the run time of the job": the figures say what was cut.
  if (changesOf(known).length > 0) return [];
  const used = new Set([...matches.values()].flatMap(({ units }) => units));
  return known.reading.units.flatMap((head) => {
    if (!(head.isHead && used.has(head))) return [];
    const object = objectOf(head, known.reading.units);
    if (object.length === 0 || object.some((unit) => used.has(unit))) return [];
    const owner = ownerOf(object.at(-1), known.reading.units).find((unit) => used.has(unit));
    const unit = claim.find(
      ({ index }) => owner !== undefined && (matches.get(index)?.units.includes(owner) ?? false),
    );
    const words = object.map(({ text }) => text).join(" ");
    return unit === undefined
      ? []
      : [
          {
            kind: "scope" as const,
            isContradiction: false,
            unit,
            why: `the fact says this of its "${words}" only`,
            weight: 1,
          },
        ];
  });
};

/** The noun right behind the verb, with what describes it. */
const objectOf = (head: PlacedUnit, units: ReadonlyArray<PlacedUnit>): ReadonlyArray<PlacedUnit> => {
  const object: Array<PlacedUnit> = [];
  for (let at = head.index + 1; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined || unit.clause !== head.clause || unit.marker !== "" || unit.isHead) break;
    if (unit.isContent && unit.figure === null) object.push(unit);
    else if (object.length > 0) break;
  }
  return object;
};

const ownerOf = (
  last: PlacedUnit | undefined,
  units: ReadonlyArray<PlacedUnit>,
): ReadonlyArray<PlacedUnit> => {
  const of = units[(last?.index ?? -1) + 1];
  if (of === undefined || of.text.toLowerCase() !== "of") return [];
  return units.filter(
    ({ index, clause, marker, isContent }) =>
      index > of.index && clause === of.clause && marker === "of" && isContent,
  );
};
