/** R179: two full jobs at once want a word. */
import { jobOf, resumeExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";

const two = (position: string) =>
  resumeExample(`Job 1 since Mar 2021; job 2 (${position}), Jan 2019 – Dec 2022`, {
    work: [
      jobOf([]),
      jobOf([], { name: "Harbour Freight (fictional)", position, startDate: "2019-01", endDate: "2022-12" }),
    ],
  });

export const dateOverlap: LintRule = {
  id: "date-overlap",
  title: "Two jobs at once say which was beside the other",
  severity: "info",
  requirement: ["R179"],
  reason: "It may be a side contract or a typing error; a reader cannot tell.",
  good: [two("Freelance Developer")],
  bad: [two("Software Developer")],
  check: ({ entries, find, limit }) => {
    const jobs = entries.filter(
      ({ kind, start, title }) =>
        kind === "work" && start !== null && find("lint-dates", "beside-a-job", title).length === 0,
    );
    return jobs.flatMap((job, at) => {
      const above = jobs[at - 1];
      if (above?.start == null || job.end === null || above.organisation === job.organisation) return [];
      const months = monthsBetween(above.start, job.end);
      const isSame = job.start !== null && monthsBetween(above.start, job.start) >= 0;
      if (months === null || months <= limit("overlap-months") || isSame) return [];
      return [
        {
          path: job.path,
          message: `${job.organisation || "This job"} and ${above.organisation || "the job above"} overlap by ${months} months. If one was part-time or freelance, say so in its title; if not, correct the dates. 2 minutes.`,
        },
      ];
    });
  },
};

/** Entries without a month carry "YYYY-01", so years that touch do not overlap by much. */
const monthsBetween = (from: string, to: string): number => {
  const [fromYear = 0, fromMonth = 1] = from.split("-").map(Number);
  const [toYear = 0, toMonth = 1] = to.split("-").map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth;
};
