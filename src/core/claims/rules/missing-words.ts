/** Closed world: a word, name, figure or date that nothing supports. */

import type { Alignment, Problem } from "../alignment/alignment.ts";
import type { PlacedUnit } from "../reading/unit.ts";
import type { ClaimKind } from "../verdict.ts";

export const missingWords = ({ missing, known, claim }: Alignment): ReadonlyArray<Problem> =>
  missing.map((unit) => {
    const kind = kindOf(unit);
    return {
      kind,
      isContradiction:
        unit.figure !== null &&
        known.figures.some(({ figure }) => figure?.unit === unit.figure?.unit) &&
        claim.length > missing.length * 2,
      unit,
      why: WHY[kind] ?? "no fact says this",
      weight: kind === "quantity" || kind === "entity" ? 3 : 2,
    };
  });

const WHY: Partial<Record<ClaimKind, string>> = {
  quantity: "no fact says this number",
  entity: "no fact names this here",
  time: "no fact gives this time",
  action: "no fact says that this was done",
  ownership: "no fact claims this much of the work",
  scope: "no fact reaches this far",
  evidence: "no fact says that it was in real use",
};

const kindOf = (unit: PlacedUnit): ClaimKind => {
  if (unit.figure !== null) return "quantity";
  if (unit.moment !== null) return "time";
  if (unit.kind === "skill" || unit.kind === "name") return "entity";
  if (unit.marks.has("scope") || unit.marks.has("exclusive")) return "scope";
  if (unit.marks.has("cause")) return "cause";
  if (unit.isAction) return "action";
  return "word";
};
