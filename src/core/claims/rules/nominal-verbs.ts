/** A noun that names an action is not the person's action: "under the direction of", "the decision engine", "documented the migration". */
import type { Alignment, Problem } from "../alignment/alignment.ts";
import type { PlacedUnit } from "../reading/unit.ts";
import { isBeingDone, isDescribed, isParticipleAlone } from "./participles.ts";

/** Places behind which a noun of action is not what was done. */
const ASIDE = new Set([
  "with",
  "by",
  "after",
  "before",
  "for",
  "in",
  "at",
  "at",
  "over",
  "without",
  "as",
  "per",
  "to",
  "since",
  "until",
  "under",
]);

export const nominalVerbs = ({ claim, matches, known }: Alignment): ReadonlyArray<Problem> =>
  claim.flatMap((verb) => {
    const match = matches.get(verb.index);
    if (!saysDone(verb, claim) || match?.by !== "fact" || known.fact.kind === "header") return [];
    const alike = verb.isNominal ? verb.keys.flatMap((key) => known.unitsByKey.get(key) ?? []) : [];
    const named = [...match.units, ...alike];
    const isOnlyPlanned =
      verb.form === "past" && named.every((unit) => isPlannedNoun(unit, known.reading.units));
    if (!isOnlyPlanned && named.some((unit) => isDone(unit, known.reading.units, matches))) return [];
    if (isDescribed(verb, claim) && named.some((unit) => isParticipleAlone(unit, known.reading.units)))
      return [];
    return [
      {
        kind: "action" as const,
        isContradiction: false,
        unit: verb,
        why: "the fact names this, and does not say that it was done",
        weight: 1,
      },
    ];
  });

/** "Planned the move" has a move, and nobody carried it out. */
const isPlannedNoun = (unit: PlacedUnit, units: ReadonlyArray<PlacedUnit>): boolean => {
  const head = units.findLast(
    ({ isHead, clause, index }) => isHead && clause === unit.clause && index < unit.index,
  );
  return unit.isNominal && !unit.isHead && unit.form === "base" && head?.marks.get("limit") === "plan";
};

/** "Designed the API" says that it was done; "design of the API", "the API, written in Go" do not. */
const saysDone = (verb: PlacedUnit, claim: ReadonlyArray<PlacedUnit>): boolean => {
  if (!(verb.isHead && verb.isAction) || verb.form === "ing" || verb.marks.has("limit")) return false;
  if (!verb.isNominal) return true;
  return verb.form === "past" && !isParticipleAlone(verb, claim) && !isBeingDone(verb, claim);
};

/** Does the fact say that it was done: with a verb, or a noun that a carrying verb governs ("led the migration")? */
export const isDone = (
  unit: PlacedUnit,
  units: ReadonlyArray<PlacedUnit>,
  matches: Alignment["matches"],
): boolean => {
  if (isParticipleAlone(unit, units)) return false;
  if (unit.isHead) return true;
  if (unit.kind === "skill" && /^\p{Lu}[^\s]*$/u.test(unit.text)) return false;
  if (describesNoun(unit, units)) return false;
  return (unit.isAction && (!unit.isNominal || unit.form === "past")) || isCarried(unit, units, matches);
};

/** "the decision engine", "the dedicated server"; a verb right behind its subject ("the company stopped work") is none. */
const describesNoun = (unit: PlacedUnit, units: ReadonlyArray<PlacedUnit>): boolean => {
  const next = units[unit.index + 1];
  const isBeforeNoun = next?.isContent === true && next.phrase === unit.phrase && next.figure === null;
  const isVerb = unit.isAction && unit.form === "past" && (units[unit.index - 1]?.isContent ?? true);
  return isBeforeNoun && !isVerb;
};

const isCarried = (
  unit: PlacedUnit,
  units: ReadonlyArray<PlacedUnit>,
  matches: Alignment["matches"],
): boolean => {
  const isAside = ASIDE.has(unit.marker);
  const head = units.findLast(
    ({ isHead, clause, index }) => isHead && clause === unit.clause && index < unit.index,
  );
  if (head === undefined) return !isAside || unit.marker === "for";
  if (isAside && unit.marker !== "in" && unit.marker !== "to") return false;
  const isClaimed = [...matches.values()].some((match) => match.units.includes(head));
  return isClaimed || (!isAside && head.keys.some((key) => CARRIERS.has(key)));
};

/** Verbs that do what their object names. */
const CARRIERS = new Set([
  "a:perform",
  "a:lead",
  "a:manage",
  "a:own",
  "a:complete",
  "a:be-responsible-for",
  "a:handle",
  "a:oversee",
  "a:build",
  "a:run-job",
  "a:coordinate",
  "a:initiate",
]);
