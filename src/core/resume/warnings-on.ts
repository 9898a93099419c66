/** What a person should look at before trusting the reading: nothing found where something is expected, hidden text. */
import type { Span } from "#core/base/text-span.ts";
import type { Resume, ResumeReading } from "./resume.ts";

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
  resume.work.forEach(({ name, position, startDate }, i) => {
    if (startDate !== "") return;
    const job = position || name || `job ${i + 1}`;
    warn(
      "no-dates",
      `"${job}" has no dates that could be read. Write them as "Mar 2022 – Present", 1 minute.`,
    );
  });
  return warnings;
};

/** A page full of invisible characters needs no thousand warnings. */
const MOST_REPORTED = 20;
