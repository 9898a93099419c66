/** Who did it: what the fact says of somebody or something else the claim may not take for the person. */
import type { Alignment, Problem } from "../alignment/alignment.ts";
import type { PlacedUnit, Reading } from "../reading/unit.ts";

const PASSIVE = /\b(?:was|were|is|are|been|being|be|got|gets?)(?:\s+\p{L}+ly)?\s*$/iu;

export const subjects = ({ claim, matches, known }: Alignment, reading: Reading): ReadonlyArray<Problem> =>
  claim.flatMap((verb) => {
    const match = matches.get(verb.index);
    if (!(verb.isHead && verb.isAction) || match?.by !== "fact") return [];
    if (subjectOf(verb, reading) !== null || isPassive(verb, reading)) return [];
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

/** What stands before the verb in its clause without a preposition; null where the clause begins with the verb or with "I". */
const subjectOf = (verb: PlacedUnit, { units }: Reading): PlacedUnit | null => {
  const before = units.filter(({ clause, index }) => clause === verb.clause && index < verb.index);
  if (before.some(({ text }) => /^(?:i|we|who|which|that|it|they)$/iu.test(text))) return null;
  const subject = before.findLast(({ isContent, marker, text }) => isContent && marker === "" && !/ly$/u.test(text)) ?? null;
  const last = before.findLast(({ isContent }) => isContent);
  return subject !== null && last !== undefined && !subject.isHead ? subject : null;
};
