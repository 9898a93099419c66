/** What belongs together in the claim must belong together in the fact: a verb and its objects, a figure and what it measures. */
import type { Alignment, Match, Problem } from "../alignment/alignment.ts";
import type { PlacedUnit } from "../reading/unit.ts";
import { areRelated } from "./related.ts";

export const relations = (alignment: Alignment): ReadonlyArray<Problem> => {
  const { claim, matches } = alignment;
  const problems: Array<Problem> = [];
  for (const unit of claim) {
    const match = matches.get(unit.index);
    if (match === undefined || match.by !== "fact") continue;
    const head = headOf(unit, claim, matches);
    if (head !== null && !areJoined(alignment, head, match) && !isVerbAlongside(alignment, unit, match)) {
      problems.push({
        kind: "relation",
        isContradiction: false,
        unit,
        why: `the fact does not say this of "${head.claim.text}"`,
        weight: 1,
      });
    }
  }
  return problems;
};

/** The verb of the same clause of the claim. */
const headOf = (
  unit: PlacedUnit,
  claim: ReadonlyArray<PlacedUnit>,
  matches: Alignment["matches"],
): Match | null => {
  if (unit.isHead) return null;
  const head = claim.find((one) => one.isHead && one.clause === unit.clause && matches.get(one.index)?.by === "fact");
  return head === undefined ? null : (matches.get(head.index) ?? null);
};

/** A clause of the claim that holds the verbs of both clauses of the fact was cut otherwise, and mixes nothing. */
const isVerbAlongside = ({ claim, matches }: Alignment, unit: PlacedUnit, match: Match): boolean =>
  claim.some(
    (one) =>
      one.clause === unit.clause &&
      one !== unit &&
      (matches.get(one.index)?.units ?? []).some((verb) => verb.isHead && match.units.some(({ clause }) => clause === verb.clause)),
  );

const areJoined = ({ known }: Alignment, head: Match, match: Match): boolean =>
  head.units.some((verb) => match.units.some((unit) => areRelated(known.reading, verb.clause, unit.clause)));
