/** What was measured stays what was measured: the "upload time" of a scan is no "scan time", and CPU time no run time. */
import type { Alignment, Problem } from "../alignment/alignment.ts";
import type { PlacedUnit } from "../reading/unit.ts";
import { refusal } from "./refusal.ts";

export const figureMetrics = (alignment: Alignment): ReadonlyArray<Problem> => {
  const { claim, known } = alignment;
  if (!claim.some((unit) => isMeasured(unit, alignment))) return [];
  const used = new Set([...alignment.matches.values()].flatMap(({ units }) => units));
  return claim.flatMap((unit) => {
    const match = alignment.matches.get(unit.index);
    if (match?.by !== "fact" || unit.figure !== null || unit.isHead || match.units.length === 0) return [];
    const own = modifiersOf(unit, claim, alignment);
    const isOther =
      own !== null &&
      match.units.every((head) => {
        const before = modifierOf(head, known.reading.units);
        return before !== null && !used.has(before) && !own.includes(before) && !sharesWord(unit, head);
      });
    return isOther ? [refusal("relation", unit, "the fact measures another thing", true)] : [];
  });
};

const isMeasured = ({ figure, index }: PlacedUnit, { matches }: Alignment): boolean =>
  figure !== null && figure.unit !== "count" && figure.role !== "level" && matches.has(index);

/** What the fact has for the word before a claim's noun; null where nothing stands before it. */
const modifiersOf = (
  unit: PlacedUnit,
  claim: ReadonlyArray<PlacedUnit>,
  { matches }: Alignment,
): ReadonlyArray<PlacedUnit> | null => {
  if (unit.parts.length > 1) return [];
  const before = modifierOf(unit, claim);
  return before === null ? null : (matches.get(before.index)?.units ?? []);
};

const modifierOf = (unit: PlacedUnit, units: ReadonlyArray<PlacedUnit>): PlacedUnit | null => {
  const before = units[units.indexOf(unit) - 1];
  const isModifier =
    before?.isContent === true &&
    before.phrase === unit.phrase &&
    before.figure === null &&
    !before.isHead &&
    before.marks.size === 0;
  return isModifier ? before : null;
};

/** "run time" of "batch run time" is the same phrase. */
const sharesWord = ({ parts, keys }: PlacedUnit, head: PlacedUnit): boolean =>
  parts.length > 1 && keys.some((key) => key.startsWith("w:") && head.keys.includes(key));
