/** "Staff Engineer" of a header that says "Engineer": two words of a title may not both rest on one. */
import type { Alignment, Problem } from "../alignment/alignment.ts";

export const titles = ({ claim, matches, known }: Alignment): ReadonlyArray<Problem> => {
  if (known.fact.kind !== "header") return [];
  return claim.flatMap((unit, at) => {
    const next = claim[at + 1];
    const [one, other] = [matches.get(unit.index)?.units ?? [], matches.get(next?.index ?? -1)?.units ?? []];
    const isDoubled =
      next !== undefined &&
      unit.phrase === next.phrase &&
      one.length === 1 &&
      other.length === 1 &&
      one[0] === other[0];
    return isDoubled
      ? [
          {
            kind: "ownership" as const,
            isContradiction: false,
            unit,
            why: "the title does not say this",
            weight: 1,
          },
        ]
      : [];
  });
};
