/** Is a word the verb of the clause it stands in? Its form, the word before it and what came since the last verb tell. */
import type { State } from "./clause-state.ts";
import { AUXILIARIES, SUBJECTS, TRIGGERS } from "./grammar.ts";
import type { Unit } from "./unit.ts";

export const isVerbHere = (state: State, index: number, unit: Unit): boolean => {
  if (!mayBeVerb(unit) || (index > 0 && isCapital(unit) && unit.start > state.current.start)) return false;
  const before = state.units[index - 1];
  const last = before !== undefined && !before.isContent ? before.text.toLowerCase() : "";
  if (DETERMINERS.has(last)) return false;
  if (SUBJECTS.has(last)) return true;
  return AUXILIARIES.has(last) ? unit.form !== "base" : isVerbBehind(state, index, unit, last);
};

const mayBeVerb = (unit: Unit): boolean => {
  if (!unit.isContent || unit.kind === "name" || unit.kind === "figure") return false;
  // "from Python to Go": the language.
  if (unit.kind === "skill" && unit.form === "base" && /^\p{Lu}/u.test(unit.text)) return false;
  return unit.isAction || (unit.kind === "word" && !unit.isNominal && /(?:ed|ing)$/u.test(unit.text));
};

const isCapital = ({ text, kind }: Unit): boolean => kind !== "skill" && /^\p{Lu}/u.test(text);

/** `last` is the function word right before it. */
const isVerbBehind = (state: State, index: number, unit: Unit, last: string): boolean => {
  const { current, pending } = state;
  switch (pending) {
    case null:
      if (!unit.isAction) return false;
      return current.head === null ? isFirstVerb(state, unit, index) : isNextVerb(state, index, unit);
    case "coordinated":
    case "comma":
      return isJoined(state, unit);
    case "purpose":
      return unit.form === "base" && unit.isAction && last === "to";
    case "part":
    case "cause":
      // "on the tracking endpoint": behind an article it is no verb.
      return unit.form === "ing" && unit.isAction && TRIGGERS.has(last);
    default:
      return unit.form === "ing" || unit.form === "past";
  }
};

const isFirstVerb = ({ current, units }: State, unit: Unit, index: number): boolean =>
  current.size === 0 ||
  (unit.form === "past" && !describesSubject(units, index)) ||
  current.link === "relative" ||
  current.link === "setting";

/** "the signatures of the dedicated server are gone": the verb comes behind the noun. */
const describesSubject = (units: ReadonlyArray<Unit>, index: number): boolean => {
  const [noun, verb] = [units[index + 1], units[index + 2]];
  return noun?.isContent === true && noun.figure === null && /^(?:is|are|was|were)$/iu.test(verb?.text ?? "");
};

/** "…, and the failure rate came down": a verb behind a subject of its own, which the joint before it opens. */
const isNextVerb = ({ units, current, joint }: State, index: number, unit: Unit): boolean => {
  const next = units[index + 1];
  const isPassive = next?.text.toLowerCase() === "by";
  return (
    joint > (current.head ?? 0) &&
    unit.form === "past" &&
    !isPassive &&
    !unit.isNominal &&
    (units[index - 1]?.isContent ?? false) &&
    isSubject(units, index - 1)
  );
};

const DETERMINERS = new Set([
  "the",
  "a",
  "an",
  "my",
  "our",
  "its",
  "their",
  "his",
  "her",
  "this",
  "these",
  "each",
]);

/** "my lead made": behind an article or a possessive it is a noun, whatever else it could be. */
const isSubject = (units: ReadonlyArray<Unit>, at: number): boolean =>
  !(units[at]?.isAction ?? false) || /^(?:my|our|the|a|an|his|her|their)$/iu.test(units[at - 1]?.text ?? "");

const isJoined = (state: State, unit: Unit): boolean => {
  const form = state.units[state.current.head ?? -1]?.form;
  const isParticiple = unit.form === "ing" && unit.isAction && (state.pending === "comma" || form === "ing");
  if (unit.form === "past" || isParticiple) return true;
  return state.current.head === null || (!unit.isNominal && form === unit.form);
};
