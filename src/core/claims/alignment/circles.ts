/** "one of three engineers" worked "with two other engineers": who counts the others, counts one less. */
import { numeralAt } from "../reading/figures/numerals.ts";
import type { PlacedUnit } from "../reading/unit.ts";
import { wordsIn } from "../reading/words-in.ts";
import type { KnownFact } from "./known-fact.ts";

export const countsCircle = (
  unit: PlacedUnit,
  claim: ReadonlyArray<PlacedUnit>,
  { reading, figures }: KnownFact,
): boolean => {
  const { figure } = unit;
  if (figure === null || figure.unit !== "count" || figure.bound !== "exact") return false;
  const wholes = reading.units.flatMap(({ text }) => wholeNamed(text) ?? []);
  const isOthers = speaksOfOthers(unit, claim);
  if (wholes.some((whole) => figure.value === (isOthers ? whole - 1 : whole))) return true;
  return (
    claim[claim.indexOf(unit) - 1]?.text.toLowerCase() === "one of" &&
    figures.some((other) => other.figure?.value === figure.value - 1 && speaksOfOthers(other, reading.units))
  );
};

/** "one of three" is one phrase of the lexicon. */
const wholeNamed = (text: string): number | null => {
  const words = wordsIn(text);
  const isOneOf = words[0]?.lower === "one" && words[1]?.lower === "of";
  return isOneOf ? (numeralAt(words, 2)?.value ?? null) : null;
};

const speaksOfOthers = (unit: PlacedUnit, units: ReadonlyArray<PlacedUnit>): boolean =>
  /^others?\b/iu.test(units[units.indexOf(unit) + 1]?.text ?? "");
