/** Employer, title, place and dates come from the header of the job, whichever of its facts the rest comes from. */
import type { PlacedUnit } from "../reading/unit.ts";
import type { AlignContext, Match } from "./alignment.ts";
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
  const isAboutJob = known.fact.kind === "header" || namesJob(claim, header);
  return isInHeader(unit, header, known, isAboutJob, context)
    ? { claim: unit, units: [], by: "header" }
    : null;
};

const isInHeader = (
  unit: PlacedUnit,
  header: KnownFact,
  known: KnownFact,
  isAboutJob: boolean,
  { asOf, lexicon }: AlignContext,
): boolean => {
  if (unit.figure !== null) return isAboutJob && durationAgrees(unit, header, asOf);
  // A fact with dates of its own is not dated by its job, unless the claim names the job.
  if (unit.moment !== null) return (known.moments.length === 0 || isAboutJob) && momentInHeader(unit, header);
  if (hasWords(unit, header) && (isAboutJob || mayComeFromHeader(unit, known))) return true;
  const isPresent = lexicon.groupHas("claims-evidence", "present", unit.text.toLowerCase());
  return isPresent && known.fact.kind === "header" && header.fact.job?.end === "present";
};

const hasWords = ({ keys, parts }: PlacedUnit, { unitsByKey }: KnownFact): boolean => {
  const isIn = (list: ReadonlyArray<string>): boolean => list.some((key) => unitsByKey.has(key));
  return isIn(keys) || (parts.length > 1 && parts.every((part) => isIn(part.keys)));
};

const mayComeFromHeader = (unit: PlacedUnit, known: KnownFact): boolean =>
  isNamed(unit) || isOnlySpelled(unit) || known.fact.kind !== "bullet";

/** Only names of employer and place, and a title behind "as", come from the header; its common words do not. */
const isNamed = ({ text, marker, isHead }: PlacedUnit): boolean =>
  /^\p{Lu}/u.test(text) || marker === "as" || isHead;

/** "twigdb": a word that means nothing else is the name of the project. */
const isOnlySpelled = ({ keys, kind }: PlacedUnit): boolean =>
  kind !== "skill" && keys.every((key) => key.startsWith("w:"));

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
