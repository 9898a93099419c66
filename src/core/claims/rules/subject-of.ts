/** Who or what does the verb of a clause, as far as the words before it tell. */
import type { PlacedUnit, Reading } from "../reading/unit.ts";

const PASSIVE = /\b(?:was|were|is|are|been|being|be|got|gets?)(?:\s+\p{L}+ly)?\s*$/iu;

export const isPassive = (verb: PlacedUnit, { text }: Reading): boolean =>
  PASSIVE.test(text.slice(0, verb.start));

/** A claim without "I" names somebody or something before its verb. */
export const hasSubject = (verb: PlacedUnit, { units }: Reading): boolean => {
  const before = units.filter(({ clause, index }) => clause === verb.clause && index < verb.index);
  if (before.some(({ text }) => /^i$/iu.test(text))) return false;
  return before.some(
    ({ isContent, isHead, text }) =>
      (isContent && !isHead && !/ly$/u.test(text)) || /^(?:who|which|that|it|they)$/iu.test(text),
  );
};

/** What stands before the verb in its clause without a preposition; null where the clause begins with the verb or with "I". */
export const subjectOf = (verb: PlacedUnit, { units, text }: Reading): PlacedUnit | null => {
  const before = units.filter(({ clause, index }) => clause === verb.clause && index < verb.index);
  if (before.some(({ text }) => /^(?:i|we)$/iu.test(text))) return null;
  const relative = before.find(({ text }) => /^(?:who|that|which)$/iu.test(text));
  const inside = before.findLast(
    ({ isContent, index, marker }) =>
      relative !== undefined && isContent && index > relative.index && marker === "",
  );
  if (inside !== undefined) return inside;
  if (relative !== undefined)
    return (
      units.findLast(
        ({ index, isContent, marks }) =>
          index < relative.index && isContent && marks.get("collective") === "people",
      ) ?? null
    );
  const subject =
    before.findLast(
      ({ isContent, marker, text, figure }) =>
        isContent && figure === null && marker === "" && !/ly$|^co$/iu.test(text),
    ) ?? null;
  const last = before.findLast(({ isContent }) => isContent);
  // "Lab: three-node cluster, measured its failover": behind a comma it is the person who did it.
  if (/,\s*$/u.test(text.slice(last?.end ?? 0, verb.start)) && !before.some(({ isHead }) => isHead))
    return null;
  return subject !== null && last !== undefined && !subject.isHead ? subject : null;
};
