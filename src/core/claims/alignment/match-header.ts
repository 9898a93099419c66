/** Employer, title, place and dates come from the header of the job, whichever of its facts the rest comes from. */
import type { PlacedUnit } from "../reading/unit.ts";
import type { AlignContext } from "./align.ts";
import type { Match } from "./alignment.ts";
import { durationAgrees } from "./durations.ts";
import type { KnownFact } from "./known-fact.ts";

export const matchHeader = (
  unit: PlacedUnit,
  claim: ReadonlyArray<PlacedUnit>,
  known: KnownFact,
  context: AlignContext,
): Match | null => {
  const header = context.headerByJob.get(known.jobKey);
  if (header === undefined) return null;
  if (unit.figure !== null)
    return (known.fact.kind === "header" || namesJob(claim, header)) &&
      durationAgrees(unit, claim, header, context.asOf)
      ? { claim: unit, units: [], by: "header" }
      : null;
  if (unit.moment !== null)
    return isTimeFree(known, claim, header) && momentInHeader(unit, header)
      ? { claim: unit, units: [], by: "header" }
      : null;
  const isFound =
    unit.keys.some((key) => header.unitsByKey.has(key)) ||
    (unit.parts.length > 1 &&
      unit.parts.every((part) => part.keys.some((key) => header.unitsByKey.has(key))));
  if (
    isFound &&
    (isNamed(unit) || isOnlySpelled(unit) || known.fact.kind !== "bullet" || namesJob(claim, header))
  )
    return { claim: unit, units: [], by: "header" };
  const isPresent = context.lexicon.groupHas("claims-evidence", "present", unit.text.toLowerCase());
  return isPresent && known.fact.kind === "header" && header.fact.job?.end === "present"
    ? { claim: unit, units: [], by: "header" }
    : null;
};

/** Only names of employer and place, and a title behind "as", come from the header; its common words do not. */
const isNamed = ({ text, marker, isHead }: PlacedUnit): boolean =>
  /^\p{Lu}/u.test(text) || marker === "as" || isHead;

/** "twigdb": a word that means nothing else is the name of the project. */
const isOnlySpelled = ({ keys, kind }: PlacedUnit): boolean =>
  kind !== "skill" && keys.every((key) => key.startsWith("w:"));

/** A fact with dates of its own is not dated by its job, unless the claim names the job. */
const isTimeFree = (known: KnownFact, claim: ReadonlyArray<PlacedUnit>, header: KnownFact): boolean =>
  known.moments.length === 0 || namesJob(claim, header);

const namesJob = (claim: ReadonlyArray<PlacedUnit>, header: KnownFact): boolean =>
  claim.some(
    (unit) =>
      /^\p{Lu}/u.test(unit.text) &&
      unit.moment === null &&
      unit.index > 0 &&
      unit.keys.some((key) => header.unitsByKey.has(key)),
  );

/** "since 2019" must be where the job begins and not have ended; "until 2022" where it ends. */
const momentInHeader = ({ moment, marker }: PlacedUnit, { fact: { job } }: KnownFact): boolean => {
  if (moment === null || job === null) return false;
  const isStart = isAt(moment, job.start);
  const isEnd = isAt(moment, job.end);
  if (marker === "since") return isStart && (job.end === "present" || job.end === "");
  if (marker === "from") return isStart;
  if (marker === "until" || marker === "to") return isEnd;
  return isStart || isEnd;
};

const isAt = (moment: { readonly year: number; readonly month: number | null }, date: string): boolean =>
  Number(date.slice(0, 4)) === moment.year &&
  (moment.month === null || Number(date.slice(5, 7)) === moment.month);
