/** R184: a job that ends before it starts, or starts tomorrow. */
import { jobOf, resumeExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";

export const datesImpossible: LintRule = {
  id: "dates-impossible",
  title: "Jobs end after they start, and have started",
  severity: "error",
  requirement: ["R184", "R186"],
  reason: "It is nearly always a typing error, and it makes a parser drop the job.",
  good: [resumeExample("Mar 2021 – Apr 2023", { work: [jobOf([], { endDate: "2023-04" })] })],
  bad: [
    resumeExample("Mar 2021 – Apr 2019", { work: [jobOf([], { endDate: "2019-04" })] }),
    resumeExample("Mar 2031 – Present", { work: [jobOf([], { startDate: "2031-03" })] }),
  ],
  check: ({ resume, asOf }) =>
    resume.work.flatMap(({ startDate, endDate, name, position }, i) => {
      const job = name || position || "This job";
      const isReversed = /^\d{4}/u.test(endDate) && isBefore(endDate, startDate);
      if (isReversed)
        return [
          {
            path: `/work/${i}/endDate`,
            message: `${job} ends (${endDate}) before it starts (${startDate}). Correct one of the two, 1 minute.`,
          },
        ];
      // A contract may be signed for next month: a year ahead is a typing error.
      const isFuture =
        /^\d{4}/u.test(startDate) && Number(startDate.slice(0, 4)) > Number(asOf.slice(0, 4)) + 1;
      if (!isFuture) return [];
      return [
        {
          path: `/work/${i}/startDate`,
          message: `${job} starts in the future (${startDate}). Correct the year, 1 minute.`,
        },
      ];
    }),
};

const isBefore = (one: string, other: string): boolean => {
  const length = Math.min(one.length, other.length);
  return length >= 4 && one.slice(0, length) < other.slice(0, length);
};
