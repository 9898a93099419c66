/** Who did it: what the fact says of somebody or something else the claim may not take for the person. */
import type { Alignment, Problem } from "../alignment/alignment.ts";
import type { PlacedUnit, Reading } from "../reading/unit.ts";
import { isDone } from "./nominal-verbs.ts";

/** "snapshots were written by Tomasz": the agent may not be dropped with what he did kept. */
const agents = (alignment: Alignment): ReadonlyArray<Problem> => {
  const { claim, matches, known } = alignment;
  const unitsOf = ({ index }: PlacedUnit): ReadonlyArray<PlacedUnit> => matches.get(index)?.units ?? [];
  if (!claim.some((unit) => unit.isHead && unitsOf(unit).length > 0)) return [];
  return known.reading.units.flatMap((agent) => {
    const isAgent =
      agent.marker === "by" && (agent.kind === "name" || agent.marks.get("collective") === "people");
    if (!isAgent || claim.some((unit) => unitsOf(unit).includes(agent))) return [];
    const kept = claim.find((unit) => !unit.isHead && isOnlyIn(unitsOf(unit), agent.clause));
    return kept === undefined ? [] : [refusal("ownership", kept, `the fact says this of "${agent.text}"`)];
  });
};

const isOnlyIn = (units: ReadonlyArray<PlacedUnit>, number: number): boolean =>
  units.length > 0 && units.every(({ clause }) => clause === number);

const PASSIVE = /\b(?:was|were|is|are|been|being|be|got|gets?)(?:\s+\p{L}+ly)?\s*$/iu;

export const subjects = (alignment: Alignment, reading: Reading): ReadonlyArray<Problem> => [
  ...agents(alignment),
  ...doers(alignment, reading),
  ...swaps(alignment, reading),
];

/** "Ruhrtal built it for us" of "built it for Ruhrtal": who stands before an active verb in the claim may not stand behind it in the fact. */
const swaps = (alignment: Alignment, reading: Reading): ReadonlyArray<Problem> =>
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

const refusal = (kind: Problem["kind"], unit: PlacedUnit, why: string, isContradiction = false): Problem => ({
  kind,
  isContradiction,
  unit,
  why,
  weight: 1,
});

const doers = (alignment: Alignment, reading: Reading): ReadonlyArray<Problem> =>
  alignment.claim.flatMap((verb) => {
    const isMine =
      verb.isHead &&
      verb.isAction &&
      verb.form !== "ing" &&
      !hasSubject(verb, reading) &&
      !isPassive(verb, reading);
    const subject = isMine ? otherDoer(verb, alignment) : null;
    return subject === null ? [] : [refusal("ownership", verb, `the fact says this of "${subject.text}"`)];
  });

/** Who did it in every clause of the fact that says it was done, where that is somebody or something else. */
const otherDoer = (verb: PlacedUnit, { matches, known }: Alignment): PlacedUnit | null => {
  const match = matches.get(verb.index);
  if (match?.by !== "fact") return null;
  const done = match.units.filter((unit) => isDone(unit, known.reading.units, matches));
  const doersOf = done.map((head) =>
    head.isHead && !isPassive(head, known.reading) ? subjectOf(head, known.reading) : null,
  );
  return doersOf.includes(null) ? null : (doersOf[0] ?? null);
};

const isPassive = (verb: PlacedUnit, { text }: Reading): boolean => PASSIVE.test(text.slice(0, verb.start));

/** A claim without "I" names somebody or something before its verb. */
const hasSubject = (verb: PlacedUnit, { units }: Reading): boolean => {
  const before = units.filter(({ clause, index }) => clause === verb.clause && index < verb.index);
  if (before.some(({ text }) => /^i$/iu.test(text))) return false;
  return before.some(
    ({ isContent, isHead, text }) =>
      (isContent && !isHead && !/ly$/u.test(text)) || /^(?:who|which|that|it|they)$/iu.test(text),
  );
};

/** What stands before the verb in its clause without a preposition; null where the clause begins with the verb or with "I". */
const subjectOf = (verb: PlacedUnit, { units }: Reading): PlacedUnit | null => {
  const before = units.filter(({ clause, index }) => clause === verb.clause && index < verb.index);
  if (before.some(({ text }) => /^(?:i|we)$/iu.test(text))) return null;
  const relative = before.find(({ text }) => /^(?:who|that)$/iu.test(text));
  if (relative !== undefined)
    return (
      units.findLast(
        ({ index, isContent, marks }) =>
          index < relative.index && isContent && marks.get("collective") === "people",
      ) ?? null
    );
  const subject =
    before.findLast(
      ({ isContent, marker, text }) => isContent && marker === "" && !/ly$|^co$/iu.test(text),
    ) ?? null;
  const last = before.findLast(({ isContent }) => isContent);
  return subject !== null && last !== undefined && !subject.isHead ? subject : null;
};
