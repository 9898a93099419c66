/** Who did it: what the fact says of somebody or something else the claim may not take for the person. */
import type { Alignment, Problem } from "../alignment/alignment.ts";
import type { PlacedUnit, Reading } from "../reading/unit.ts";
import { isDone } from "./nominal-verbs.ts";

/** "snapshots were written by Tomasz": the agent may not be dropped with what he did kept. */
const agents = ({ claim, matches, known }: Alignment): ReadonlyArray<Problem> =>
  known.reading.units.flatMap((agent) => {
    const isAgent =
      agent.marker === "by" && (agent.kind === "name" || agent.marks.get("collective") === "people");
    const used = claim.filter(
      ({ index, isHead }) =>
        !isHead && (matches.get(index)?.units ?? []).some((unit) => unit.clause === agent.clause),
    );
    const isNamed = claim.some(({ index }) => matches.get(index)?.units.includes(agent));
    const own = used.filter(({ index }) =>
      matches.get(index)?.units.every((unit) => unit.clause === agent.clause),
    );
    const [unit] = own;
    if (
      !isAgent ||
      isNamed ||
      unit === undefined ||
      !claim.some(({ isHead, index }) => isHead && (matches.get(index)?.units ?? []).length > 0)
    )
      return [];
    return [
      {
        kind: "ownership" as const,
        isContradiction: false,
        unit,
        why: `the fact says this of "${agent.text}"`,
        weight: 1,
      },
    ];
  });

const PASSIVE = /\b(?:was|were|is|are|been|being|be|got|gets?)(?:\s+\p{L}+ly)?\s*$/iu;

export const subjects = (alignment: Alignment, reading: Reading): ReadonlyArray<Problem> => [
  ...agents(alignment),
  ...doers(alignment, reading),
  ...swaps(alignment, reading),
];

/** "Ruhrtal built it for us" of "built it for Ruhrtal": who stands before an active verb in the claim may not stand behind it in the fact. */
const swaps = ({ claim, matches, known }: Alignment, reading: Reading): ReadonlyArray<Problem> =>
  claim.flatMap((verb) => {
    const match = matches.get(verb.index);
    if (!(verb.isHead && verb.isAction) || match?.by !== "fact" || isPassive(verb, reading)) return [];
    const subject = claim.findLast(
      ({ index, clause, isContent, marker }) =>
        clause === verb.clause && index < verb.index && isContent && marker === "",
    );
    const found = subject === undefined ? undefined : matches.get(subject.index);
    const beside = claim.filter(({ index, clause }) => clause === verb.clause && index < verb.index);
    if (beside.some(({ text, marks }) => /^i$/iu.test(text) || marks.get("collective") === "together"))
      return [];
    if (
      subject === undefined ||
      found?.by !== "fact" ||
      found.units.some(({ marker }) => marker === "by") ||
      !(subject.kind === "name" || subject.marks.get("collective") === "people")
    )
      return [];
    const head = match.units.find(({ isHead }) => isHead);
    const isBehind =
      head !== undefined &&
      !isPassive(head, known.reading) &&
      found.units.every(({ clause, index }) => clause === head.clause && index > head.index);
    return isBehind
      ? [
          {
            kind: "relation" as const,
            isContradiction: true,
            unit: subject,
            why: "the fact does not say that they did it",
            weight: 1,
          },
        ]
      : [];
  });

const doers = ({ claim, matches, known }: Alignment, reading: Reading): ReadonlyArray<Problem> =>
  claim.flatMap((verb) => {
    const match = matches.get(verb.index);
    if (!(verb.isHead && verb.isAction) || match?.by !== "fact") return [];
    if (verb.form === "ing" || hasSubject(verb, reading) || isPassive(verb, reading)) return [];
    const done = match.units.filter((unit) => isDone(unit, known.reading.units, matches));
    const heads = done.filter(({ isHead }) => isHead);
    if (heads.length === 0 || heads.length < done.length) return [];
    const others = heads.map((head) =>
      isPassive(head, known.reading) ? null : subjectOf(head, known.reading),
    );
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
