/** Reads a sentence: its units, the clauses they stand in, and what the words around each unit make of it. */
import { clausesOf } from "./clauses-of.ts";
import { figuresInContext } from "./figures-in-context.ts";
import { MARKERS, PHRASE_BREAKS } from "./grammar.ts";
import type { PlacedUnit, Reading, Unit } from "./unit.ts";
import { type Readers, unitsIn } from "./units-in.ts";

export const readSentence = (text: string, readers: Readers): Reading => {
  const units = figuresInContext(unitsIn(text, readers).units, text);
  const { clauses, clauseByUnit, heads } = clausesOf(units, text, readers.lexicon);
  return { text, clauses, units: placed(units, text, clauseByUnit, heads) };
};

const placed = (
  units: ReadonlyArray<Unit>,
  text: string,
  clauseByUnit: ReadonlyArray<number>,
  heads: ReadonlySet<number>,
): ReadonlyArray<PlacedUnit> => {
  let phrase = 0;
  let marker = "";
  let denied: "" | "phrase" | "clause" = "";
  return units.map((unit, index) => {
    const clause = clauseByUnit[index] ?? 0;
    const gap = index === 0 ? "" : text.slice(units[index - 1]?.end ?? 0, unit.start);
    const lower = unit.text.toLowerCase();
    const isNewClause = clause !== clauseByUnit[index - 1];
    const opensPhrase = MARKERS.has(lower.split(" ", 1)[0] ?? "");
    const isBreak =
      opensPhrase || /[^\s\-'’"*_`]/u.test(gap) || isNewClause || heads.has(index) || heads.has(index - 1);
    if (isBreak || !unit.isContent) phrase += 1;
    if (isNewClause || heads.has(index) || /[;:()]/u.test(gap)) marker = "";
    if (isNewClause || /[,;()]/u.test(gap) || (denied === "phrase" && endsDenial(unit, lower))) denied = "";
    const isNegation = unit.marks.has("negation");
    const isNegated = unit.denies || (denied !== "" && !isNegation);
    if (isNegation) denied = VERB_DENIALS.has(lower) ? "clause" : "phrase";
    const own = MARKERS.get(lower);
    if (own !== undefined && (!unit.isContent || lower === "using")) marker = own;
    return { ...unit, index, clause, phrase, marker, isNegated, isHead: heads.has(index) };
  });
};

const VERB_DENIALS = new Set(["not", "never", "cannot"]);

/** "without downtime for advertisers": the denial reaches to the next preposition or sign. */
const endsDenial = (unit: Unit, lower: string): boolean => !unit.isContent && PHRASE_BREAKS.has(lower);
