/** "Ruhrtal built it for us" of "built it for Ruhrtal": who stands before an active verb in the claim may not stand behind it in the fact. */
import type { Alignment, Problem } from "../alignment/alignment.ts";
import type { PlacedUnit, Reading } from "../reading/unit.ts";
import { refusal } from "./refusal.ts";
import { isPassive } from "./subject-of.ts";

export const swappedSubjects = (alignment: Alignment, reading: Reading): ReadonlyArray<Problem> =>
  alignment.claim.flatMap((verb) => {
    const match = alignment.matches.get(verb.index);
    if (
      !(verb.isHead && verb.isAction) ||
      verb.form === "ing" ||
      match?.by !== "fact" ||
      isPassive(verb, reading)
    )
      return [];
    const subject = namedSubject(verb, alignment);
    const head = match.units.find(({ isHead }) => isHead);
    if (subject === null || head === undefined || isPassive(head, alignment.known.reading)) return [];
    return isBehind(subject, head, alignment)
      ? [refusal("relation", subject, "the fact does not say that they did it", true)]
      : [];
  });

/** Somebody who is said to have done it without the person. */
const namedSubject = (verb: PlacedUnit, { claim }: Alignment): PlacedUnit | null => {
  const before = claim.filter(({ index, clause }) => clause === verb.clause && index < verb.index);
  const isShared = before.some(
    ({ text, marks }) => /^i$/iu.test(text) || marks.get("collective") === "together",
  );
  const subject = before.findLast(({ isContent, marker }) => isContent && marker === "");
  if (isShared || subject === undefined) return null;
  return subject.kind === "name" || isPeople(subject) ? subject : null;
};

const isBehind = (subject: PlacedUnit, head: PlacedUnit, { matches, known }: Alignment): boolean => {
  const found = matches.get(subject.index);
  // "Reviewed designs by the team" is what the person did; "fixed upstream by the team" what the team did.
  const isFirst = known.reading.units.find(({ isContent }) => isContent) === head;
  return (
    found?.by === "fact" &&
    found.units.every(({ index, marker }) => index > head.index && (marker !== "by" || isFirst))
  );
};

/** "The mobile team" is one phrase of the lexicon, and its words still say that it is people. */
const isPeople = (unit: PlacedUnit): boolean =>
  [unit, ...unit.parts].some(({ marks }) => marks.get("collective") === "people");
