/** Practice is no production: words of real use are refused for lab facts, even where the fact itself says them. */
import type { Alignment, Problem } from "../alignment/alignment.ts";

export const evidence = ({ claim, known }: Alignment): ReadonlyArray<Problem> => {
  if (known.fact.evidence !== "lab") return [];
  const unit = claim.find(({ marks }) => marks.get("evidence") === "real-use");
  if (unit === undefined) return [];
  return [
    {
      kind: "evidence",
      isContradiction: false,
      unit,
      why: "this is lab evidence: practice, not real use",
      weight: 1,
    },
  ];
};
