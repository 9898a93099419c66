/** Whether a claim still says what the fact takes back, in these words or others. */
import type { Alignment } from "../alignment/alignment.ts";
import type { Lexicon, Mark } from "../lexicon/lexicon.ts";
import type { PlacedUnit } from "../reading/unit.ts";

export const isKept = (unit: PlacedUnit, mark: Mark, alignment: Alignment, lexicon: Lexicon): boolean => {
  const { claim, known } = alignment;
  const group = unit.marks.get(mark) ?? "";
  const isPartial = group === "part" || group === "partial";
  if (isPartial && claim.some((one) => isLesserPart(one, lexicon))) return true;
  const isPending = known.fact.kind === "certificate" && PENDING.has(group);
  return claim.some((one) => {
    const marks = marksOf(one, mark);
    if (marks.includes(group) || (mark === "collective" && marks.length > 0)) return true;
    return (isPending && marks.some((other) => PENDING.has(other))) || saysItself(one, unit, mark, alignment);
  });
};

/** The claim has the limiting word itself, or one of the same meaning. */
const saysItself = (one: PlacedUnit, unit: PlacedUnit, mark: Mark, { matches }: Alignment): boolean => {
  if (!(matches.get(one.index)?.units.includes(unit) ?? false)) return false;
  const group = unit.marks.get(mark);
  const isSame = group !== "part" && one.keys.some((key) => unit.keys.includes(key));
  return mark !== "limit" || (group === "backing" && !one.isHead) || isSame;
};

/** Of a certificate that is not held yet, "in progress" and "exam planned" say the same. */
const PENDING = new Set(["plan", "attempt", "begun"]);

/** "worked alongside the data team" is one phrase of the lexicon, and its words still say who else was there. */
const marksOf = (unit: PlacedUnit, mark: Mark): ReadonlyArray<string> =>
  [unit, ...unit.parts].flatMap(({ marks }) => marks.get(mark) ?? []);

export const isRankKept = (
  rank: number,
  unit: PlacedUnit,
  { claim, matches }: Alignment,
  lexicon: Lexicon,
): boolean =>
  claim.some((one) => {
    const isSame =
      matches.get(one.index)?.units.includes(unit) && one.keys.some((key) => unit.keys.includes(key));
    if (isSame || isLesserPart(one, lexicon)) return true;
    return one.isAction && lexicon.rankOf(one.keys) <= rank;
  });

/** Verbs by which a fact takes less than the whole work for itself. */
const LESSER = "lesser-part";

/** "assisted in" is one phrase of the lexicon; its first word tells. */
export const isLesserPart = ({ text }: PlacedUnit, lexicon: Lexicon): boolean => {
  const lower = text.toLowerCase();
  return [lower, lower.split(" ", 1)[0] ?? ""].some((words) =>
    lexicon.groupHas("claims-evidence", LESSER, words),
  );
};
