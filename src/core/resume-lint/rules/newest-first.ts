/** R179: reverse chronological order. */
import { jobOf, resumeExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";

const jobs = (...periods: ReadonlyArray<readonly [string, string, string]>) =>
  resumeExample(periods.map(([name, start, end]) => `${name}, ${start} – ${end}`).join("\n"), {
    work: periods.map(([name, startDate, endDate]) => jobOf([], { name, startDate, endDate })),
  });

export const newestFirst: LintRule = {
  id: "newest-first",
  title: "The newest job stands first",
  severity: "warning",
  requirement: ["R179"],
  reason:
    "Readers and parsers take the first job for the present one; an old one there changes who you seem to be.",
  good: [
    jobs(["Tidewater (fictional)", "2021-03", "present"], ["Harbour (fictional)", "2017-09", "2021-02"]),
    jobs(["Tidewater (fictional)", "2020-03", "present"], ["Own shop (fictional)", "2021-01", "2023-05"]),
  ],
  bad: [jobs(["Harbour (fictional)", "2017-09", "2021-02"], ["Tidewater (fictional)", "2021-03", "present"])],
  check: ({ resume }) => {
    const dated = resume.work.flatMap(({ name, position, startDate, endDate }, i) =>
      startDate === ""
        ? []
        : [
            {
              i,
              name: name || position,
              start: startDate,
              end: endDate === "" || endDate === "present" ? LATEST : endDate,
            },
          ],
    );
    const late = dated.flatMap((job, at) => {
      const above = dated[at - 1];
      const isNewer = above !== undefined && isAfter(job.start, above.start) && isAfter(job.end, above.end);
      return isNewer ? [{ job, above }] : [];
    })[0];
    if (late === undefined) return [];
    return [
      {
        path: `/work/${late.job.i}`,
        message: `${late.job.name || "This job"} is newer than ${late.above.name || "the job"} above it. Put the newest job first, 3 minutes.`,
      },
    ];
  },
};

const LATEST = "9999-12";

/** Years alone compare as far as they go: 2021 is not after 2021-03. */
const isAfter = (one: string, other: string): boolean => {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) > other.slice(0, length);
};
