/** "Ruhrtal built it for us" of "built it for Ruhrtal": who stands before an active verb in the claim may not stand behind it in the fact. */
import type { Alignment, Problem } from "../alignment/alignment.ts";
import type { PlacedUnit, Reading } from "../reading/unit.ts";
import { refusal } from "./refusal.ts";
import { isPassive } from "./subject-of.ts";

export const swappedSubjects = (alignment: Alignment, reading: Reading): ReadonlyArray<Problem> =>
  alignment.claim.flatMap((verb) => {
    const match = alignment.matches.get(verb.index);
    if (!(verb.isHead && verb.isAction) || match?.by !== "fact" || isPassive(verb, reading)) return [];
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
  return subject.kind === "name" || subject.marks.get("collective") === "people" ? subject : null;
};

const isBehind = (subject: PlacedUnit, head: PlacedUnit, { matches }: Alignment): boolean => {
  const found = matches.get(subject.index);
  return (
    found?.by === "fact" &&
    found.units.every(
      ({ clause, index, marker }) => clause === head.clause && index > head.index && marker !== "by",
    )
  );
};
