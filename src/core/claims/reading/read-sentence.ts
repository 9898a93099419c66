/** Reads a sentence: its units, the clauses they stand in, and what the words around each unit make of it. */
import { clausesOf } from "./clauses-of.ts";
import { figuresInContext } from "./figures/figures-in-context.ts";
import { MARKERS, PHRASE_BREAKS } from "./grammar.ts";
import type { PlacedUnit, Reading, Unit } from "./unit.ts";
import { type Readers, unitsIn } from "./units-in.ts";

export const readSentence = (text: string, readers: Readers): Reading => {
  const units = figuresInContext(unitsIn(text, readers).units, text);
  const { clauses, clauseByUnit, heads } = clausesOf(units, text, readers.lexicon);
  return { text, clauses, units: placed(units, text, clauseByUnit, heads) };
};

interface Flow {
  phrase: number;
  marker: string;
  /** How far the last negation reaches. */
  denied: "" | "phrase" | "clause";
}

const placed = (
  units: ReadonlyArray<Unit>,
  text: string,
  clauseByUnit: ReadonlyArray<number>,
  heads: ReadonlySet<number>,
): ReadonlyArray<PlacedUnit> => {
  const flow: Flow = { phrase: 0, marker: "", denied: "" };
  return units.map((unit, index) => {
    const clause = clauseByUnit[index] ?? 0;
    const gap = index === 0 ? "" : text.slice(units[index - 1]?.end ?? 0, unit.start);
    const isHead = heads.has(index);
    const isOpening = clause !== clauseByUnit[index - 1] || isHead;
    if (isOpening || heads.has(index - 1) || breaksPhrase(unit, gap)) flow.phrase += 1;
    passMarker(flow, unit, isOpening || /[;:()]/u.test(gap) || (flow.marker === "over" && gap.includes(",")));
    const isNewClause = clause !== clauseByUnit[index - 1] && !isInfinitiveBehind(units, heads, index);
    const isNegated = passDenial(flow, unit, isNewClause || /[,;()]/u.test(gap));
    return { ...unit, index, clause, phrase: flow.phrase, marker: flow.marker, isNegated, isHead };
  });
};

/** "did not manage to reduce": what is denied of the first verb is denied of the second. */
const isInfinitiveBehind = (units: ReadonlyArray<Unit>, heads: ReadonlySet<number>, index: number): boolean =>
  heads.has(index) && heads.has(index - 2) && units[index - 1]?.text.toLowerCase() === "to";

const passMarker = (flow: Flow, unit: Unit, isBreak: boolean): void => {
  if (isBreak) flow.marker = "";
  const own = MARKERS.get(unit.text.toLowerCase());
  if (own !== undefined && (!unit.isContent || own === "with")) flow.marker = own;
};

/** A preposition, a function word or a sign ends the run of words before it. */
const breaksPhrase = (unit: Unit, gap: string): boolean =>
  !unit.isContent ||
  MARKERS.has(unit.text.toLowerCase().split(" ", 1)[0] ?? "") ||
  /[^\s\-'’"*_`]/u.test(gap);

const passDenial = (flow: Flow, unit: Unit, isBreak: boolean): boolean => {
  const lower = unit.text.toLowerCase();
  if (isBreak || (flow.denied === "phrase" && endsDenial(unit, lower))) flow.denied = "";
  const isNegation = unit.marks.has("negation");
  const isNegated = unit.denies || (flow.denied !== "" && !isNegation);
  if (isNegation) flow.denied = VERB_DENIALS.has(lower) ? "clause" : "phrase";
  return isNegated;
};

const VERB_DENIALS = new Set(["not", "never", "cannot"]);

/** "without downtime for advertisers": the denial reaches to the next preposition or sign. */
const endsDenial = (unit: Unit, lower: string): boolean => !unit.isContent && PHRASE_BREAKS.has(lower);
