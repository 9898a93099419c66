/** A verb keeps what it was done to: who built one thing and ran another did not build the other. */
import type { Alignment, Match, Problem } from "../alignment/alignment.ts";
import type { PlacedUnit } from "../reading/unit.ts";
import { areRelated } from "./related.ts";

/**
 * Fires only where nothing beside the verb comes from the verb's own clause: writers cut the same statement into clauses
 * in many ways, and a verb with one of its own objects beside it has been left in place.
 */
export const relations = (alignment: Alignment): ReadonlyArray<Problem> => {
  const { claim, matches, known } = alignment;
  return claim.flatMap((head) => {
    const match = matches.get(head.index);
    if (!head.isHead || match?.by !== "fact") return [];
    const beside = claim.filter(
      (unit) => isBeside(unit, head) && (matches.get(unit.index)?.by ?? "") === "fact",
    );
    const [first] = beside;
    if (first === undefined) return [];
    const refersBack = known.reading.units.some(
      ({ text, clause }) => /^(?:it|them)$/iu.test(text) && match.units.some((one) => one.clause === clause),
    );
    const isInPlace =
      refersBack || beside.some((unit) => areJoined(alignment, match, matches.get(unit.index)));
    return isInPlace || known.fact.kind === "skills-list"
      ? []
      : [
          {
            kind: "relation" as const,
            isContradiction: false,
            unit: first,
            why: `the fact does not say this of "${head.text}"`,
            weight: 1,
          },
        ];
  });
};

const isBeside = (unit: PlacedUnit, head: PlacedUnit): boolean =>
  unit !== head && unit.clause === head.clause && !unit.isHead && unit.isContent;

const areJoined = ({ known }: Alignment, head: Match, match: Match | undefined): boolean =>
  head.units.some((verb) =>
    match?.units.some(
      (unit) =>
        // "recommended to stop" for "recommended stopping", "put forward a proposal" for "proposed".
        (!unit.isHead || unit === verb || unit.clause !== verb.clause) &&
        areRelated(known.reading, verb.clause, unit.clause),
    ),
  );
