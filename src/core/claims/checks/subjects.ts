/** Who did it: what the fact says of somebody or something else the claim may not take for the person. */
import type { Alignment, Problem } from "../alignment/alignment.ts";
import type { PlacedUnit, Reading } from "../reading/unit.ts";

const PASSIVE = /\b(?:was|were|is|are|been|being|be|got|gets?)(?:\s+\p{L}+ly)?\s*$/iu;

export const subjects = ({ claim, matches, known }: Alignment, reading: Reading): ReadonlyArray<Problem> =>
  claim.flatMap((verb) => {
    const match = matches.get(verb.index);
    if (!(verb.isHead && verb.isAction) || match?.by !== "fact") return [];
    if (verb.form === "ing" || hasSubject(verb, reading) || isPassive(verb, reading)) return [];
    const heads = match.units.filter(({ isHead }) => isHead);
    if (heads.length === 0 || heads.length < match.units.length) return [];
    const others = heads.map((head) => (isPassive(head, known.reading) ? null : subjectOf(head, known.reading)));
    const [subject] = others;
    if (others.includes(null) || subject === undefined) return [];
    return [
      {
        kind: "ownership" as const,
        isContradiction: false,
        unit: verb,
        why: `the fact says this of "${subject?.text ?? ""}"`,
        weight: 1,
      },
    ];
  });

const isPassive = (verb: PlacedUnit, { text }: Reading): boolean => PASSIVE.test(text.slice(0, verb.start));

/** A claim without "I" names somebody or something before its verb. */
const hasSubject = (verb: PlacedUnit, { units }: Reading): boolean => {
  const before = units.filter(({ clause, index }) => clause === verb.clause && index < verb.index);
  if (before.some(({ text }) => /^i$/iu.test(text))) return false;
  return before.some(({ isContent, isHead, text }) => (isContent && !isHead && !/ly$/u.test(text)) || /^(?:who|which|that|it|they)$/iu.test(text));
};

/** What stands before the verb in its clause without a preposition; null where the clause begins with the verb or with "I". */
const subjectOf = (verb: PlacedUnit, { units }: Reading): PlacedUnit | null => {
  const before = units.filter(({ clause, index }) => clause === verb.clause && index < verb.index);
  if (before.some(({ text }) => /^(?:i|we)$/iu.test(text))) return null;
  const relative = before.find(({ text }) => /^(?:who|that)$/iu.test(text));
  if (relative !== undefined) return units.findLast(({ index, isContent, marks }) => index < relative.index && isContent && marks.get("collective") === "people") ?? null;
  const subject = before.findLast(({ isContent, marker, text }) => isContent && marker === "" && !/ly$/u.test(text)) ?? null;
  const last = before.findLast(({ isContent }) => isContent);
  return subject !== null && last !== undefined && !subject.isHead ? subject : null;
};
