/** From and to, chosen and rejected: a thing may not change sides. */
import type { Alignment, Problem } from "../alignment/alignment.ts";
import type { PlacedUnit, Reading } from "../reading/unit.ts";
import { isMisdated, misdated } from "./misdated.ts";

type Side = "old" | "new" | null;

export const roles = ({ claim, matches, known }: Alignment): ReadonlyArray<Problem> =>
  claim.flatMap((unit) => {
    const match = matches.get(unit.index);
    if (match?.by !== "fact" || unit.isHead || (unit.figure !== null && unit.figure.role !== "level"))
      return [];
    if (
      unit.moment !== null &&
      known.fact.kind !== "certificate" &&
      isMisdated(unit, match.units, known.reading.text)
    )
      return [misdated(unit)];
    const side = sideOf(unit, claim);
    const sides = match.units.map((one) => sideOf(one, known.reading.units));
    const isTurned = sides.every(
      (other) => (side === "old" && other === "new") || (side === "new" && other === "old"),
    );
    return isTurned ||
      isPreferred(unit, match.units, claim, known.reading.units) ||
      (isOtherChoice(side, sides, unit, known.reading.units) && !isInBrackets(match.units, known.reading)) ||
      isLeftBehind(side, sides, unit, match.units, { claim, matches, known })
      ? [
          {
            kind: "relation" as const,
            isContradiction: true,
            unit,
            why: "the fact has it the other way round",
            weight: 1,
          },
        ]
      : [];
  });

/** "a live API instead of a file" of "a file instead of a live API": both weigh the two, and not the same way. */
const isPreferred = (
  unit: PlacedUnit,
  units: ReadonlyArray<PlacedUnit>,
  claim: ReadonlyArray<PlacedUnit>,
  fact: ReadonlyArray<PlacedUnit>,
): boolean => {
  if (units.length === 0 || !claim.some(isWeighedDown) || !fact.some(isWeighedDown)) return false;
  return isWeighedDown(unit) ? !units.some(isWeighedDown) : units.every(isWeighedDown);
};

const isWeighedDown = ({ marker, isContent }: PlacedUnit): boolean => marker === "over" && isContent;

/** "introduced contract tests (Pact)": the brackets name what was chosen. */
const isInBrackets = (units: ReadonlyArray<PlacedUnit>, { clauses, text }: Reading): boolean =>
  units.some(({ clause }) => text[(clauses[clause]?.start ?? 0) - 1] === "(");

/** Where the fact says what was chosen, only that may be claimed as chosen. */
const isOtherChoice = (
  side: Side,
  sides: ReadonlyArray<Side>,
  unit: PlacedUnit,
  units: ReadonlyArray<PlacedUnit>,
): boolean =>
  side === "new" &&
  unit.marker === "" &&
  (unit.kind === "skill" || unit.kind === "name") &&
  !sides.includes("new") &&
  units.some(
    (one) =>
      (one.kind === "skill" || one.kind === "name") && one.marker === "" && sideOf(one, units) === "new",
  );

/** What was replaced or turned down was not what was used: it may only be named with the verb that left it. */
const isLeftBehind = (
  side: Side,
  sides: ReadonlyArray<Side>,
  unit: PlacedUnit,
  units: ReadonlyArray<PlacedUnit>,
  { matches, known }: Pick<Alignment, "claim" | "matches" | "known">,
): boolean => {
  if (side === "old" || unit.kind !== "skill" || sides.some((other) => other !== "old")) return false;
  const heads = known.reading.units.filter(
    (one) => one.isHead && units.some(({ clause }) => clause === one.clause),
  );
  return (
    heads.length > 0 &&
    !heads.some((head) => [...matches.values()].some((match) => match.units.includes(head)))
  );
};

/** Where the words around a thing put it: what was left or turned down is old, what was taken is new. */
const sideOf = (unit: PlacedUnit, units: ReadonlyArray<PlacedUnit>): Side => {
  if (unit.marker === "from") return "old";
  if (unit.marker === "to") return "new";
  if (unit.marker === "over") return unit.isContent ? "old" : null;
  const head = units.find((one) => one.isHead && one.clause === unit.clause && one.index < unit.index);
  if (head === undefined) return null;
  return head.keys.includes("a:replace") ? sideOfReplaced(unit) : sideOfChosen(unit, head);
};

const sideOfReplaced = ({ marker }: PlacedUnit): Side => {
  if (marker === "with" || marker === "by") return "new";
  return marker === "" ? "old" : null;
};

const sideOfChosen = ({ marker }: PlacedUnit, head: PlacedUnit): Side =>
  marker === "" && head.keys.some((key) => CHOOSING.has(key)) ? "new" : null;

const CHOOSING = new Set(["a:choose", "a:adopt", "a:decide"]);
