/** Who did it: what the fact says of somebody or something else the claim may not take for the person. */
import type { Alignment, Problem } from "../alignment/alignment.ts";
import type { PlacedUnit, Reading } from "../reading/unit.ts";
import { isOfOther } from "./agent-of-other.ts";
import { isDone } from "./nominal-verbs.ts";
import { refusal } from "./refusal.ts";
import { hasSubject, isPassive, subjectOf } from "./subject-of.ts";
import { swappedSubjects } from "./swapped-subjects.ts";

export const subjects = (alignment: Alignment, reading: Reading): ReadonlyArray<Problem> => [
  ...agents(alignment),
  ...doers(alignment, reading),
  ...swappedSubjects(alignment, reading),
];

/** "snapshots were written by Tomasz": the agent may not be dropped with what he did kept. */
const agents = (alignment: Alignment): ReadonlyArray<Problem> => {
  const { claim, matches, known } = alignment;
  const unitsOf = ({ index }: PlacedUnit): ReadonlyArray<PlacedUnit> => matches.get(index)?.units ?? [];
  if (!claim.some((unit) => unit.isHead && unitsOf(unit).length > 0)) return [];
  return known.reading.units.flatMap((agent) => {
    const isAgent =
      agent.marker === "by" && (agent.kind === "name" || agent.marks.get("collective") === "people");
    if (!isAgent || claim.some((unit) => unitsOf(unit).includes(agent))) return [];
    if (isOfOther(agent, alignment)) return [];
    const kept = claim.find((unit) => !unit.isHead && isOnlyIn(unitsOf(unit), agent.clause));
    return kept === undefined ? [] : [refusal("ownership", kept, `the fact says this of "${agent.text}"`)];
  });
};

const isOnlyIn = (units: ReadonlyArray<PlacedUnit>, number: number): boolean =>
  units.length > 0 && units.every(({ clause }) => clause === number);

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
    head.isHead && !isPassive(head, known.reading) && !isLeftOut(head, known.reading)
      ? subjectOf(head, known.reading)
      : null,
  );
  return doersOf.includes(null) ? null : (doersOf[0] ?? null);
};

/** "watermark raised from 10 to 45 minutes": a thing in front of a verb without object is what it was done to. */
const isLeftOut = (head: PlacedUnit, reading: Reading): boolean => {
  const subject = subjectOf(head, reading);
  if (reading.clauses[head.clause]?.link === "relative") return false;
  const next = reading.units
    .slice(head.index + 1)
    .find(({ isContent, marker }) => isContent || marker !== "");
  const hasObject = next?.isContent === true && next.marker === "" && next.clause === head.clause;
  return subject !== null && subject.kind !== "name" && !subject.marks.has("collective") && !hasObject;
};
