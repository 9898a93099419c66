/** What a person should look at before trusting the reading: nothing found where something is expected, hidden text. */
import type { Span } from "#core/base/text-span.ts";
import type { Resume, Work } from "./resume.ts";
import type { ResumeReading } from "./resume-reading.ts";

export const warningsOn = (
  resume: Resume,
  removed: ReadonlyArray<{ readonly what: string; readonly span: Span }>,
): ResumeReading["warnings"] => {
  const warnings: Array<ResumeReading["warnings"][number]> = removed
    .slice(0, MOST_REPORTED)
    .map(({ what, span }) => ({
      type: "hidden-text",
      message: `This stretch is not visible to a reader (${what}). It is not used as evidence; delete it, 1 minute.`,
      span,
    }));
  const warn = (type: string, message: string): void => {
    warnings.push({ type, message, span: null });
  };
  if (resume.basics.name === "") warn("no-name", "No name was found. Put it on the first line, 1 minute.");
  if (resume.work.length === 0) {
    warn(
      "no-work",
      'No jobs were found. Put them under a heading such as "Experience", with dates, 5 minutes.',
    );
  }
  if (resume.basics.email === "" && resume.basics.phone === "")
    warn("no-contact", "No e-mail address or phone number was found. Write one under the name, 1 minute.");
  for (const [i, job] of resume.work.slice(0, MOST_REPORTED).entries()) {
    for (const [type, message] of faultsOf(job, i)) warn(type, message);
  }
  return warnings;
};

const faultsOf = (
  { name, position, startDate, endDate }: Work,
  at: number,
): ReadonlyArray<readonly [string, string]> => {
  const job = [position, name].filter((part) => part !== "").join(", ") || `Job ${at + 1}`;
  const faults: Array<readonly [string, string]> = [];
  if (startDate === "")
    faults.push([
      "no-dates",
      `"${job}" has no dates that could be read. Write them as "Mar 2022 – Present", 1 minute.`,
    ]);
  if (name === "" && position !== "")
    faults.push(["no-employer", `"${job}" names no employer. Write "Title, Company" on one line, 1 minute.`]);
  if (position === "" && name !== "")
    faults.push(["no-title", `"${job}" names no job title. Write "Title, Company" on one line, 1 minute.`]);
  const isBackwards = endDate !== "" && endDate !== "present" && endDate.slice(0, 4) < startDate.slice(0, 4);
  if (isBackwards)
    faults.push([
      "dates-reversed",
      `"${job}" ends (${endDate}) before it starts (${startDate}). Correct it, 1 minute.`,
    ]);
  return faults;
};

/** A page full of invisible characters needs no thousand warnings. */
const MOST_REPORTED = 20;
