/** Closed world: a word, name, figure or date that nothing supports. */

import type { Alignment, Problem } from "../alignment/alignment.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { PlacedUnit } from "../reading/unit.ts";
import type { ClaimKind } from "../verdict.ts";

export const missingWords = (
  { missing, known, claim }: Alignment,
  lexicon: Lexicon,
): ReadonlyArray<Problem> =>
  missing.map((unit) => {
    const lesser = unit.isAction ? lesserVerb(unit, known, lexicon) : undefined;
    const kind = lesser === undefined ? kindOf(unit) : "ownership";
    return {
      kind,
      isContradiction:
        unit.figure !== null &&
        known.figures.some(({ figure }) => figure?.unit === unit.figure?.unit) &&
        claim.length > missing.length * 2,
      unit,
      why:
        lesser === undefined
          ? (WHY[kind] ?? "no fact says this")
          : `the fact says less of the part in it: "${lesser.text}"`,
      weight: kind === "quantity" || kind === "entity" ? 3 : 2,
    };
  });

/** "Led" of what one helped with: the verb that the fact begins with has a lower rank. */
const lesserVerb = (
  unit: PlacedUnit,
  { reading }: Alignment["known"],
  lexicon: Lexicon,
): PlacedUnit | undefined => {
  const verb = reading.units.find(({ isContent }) => isContent);
  if (verb === undefined || !verb.isAction) return undefined;
  return lexicon.rankOf(verb.keys) < lexicon.rankOf(unit.keys) ? verb : undefined;
};

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
