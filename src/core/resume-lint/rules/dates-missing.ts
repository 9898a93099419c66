/** R179, R184: a job without a time. */
import { jobOf, resumeExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";

export const datesMissing: LintRule = {
  id: "dates-missing",
  title: "Every job has dates",
  severity: "warning",
  requirement: ["R179", "R184"],
  reason: "Years are counted from dates; a job without them counts as none in most applicant systems.",
  good: [
    resumeExample("Backend Engineer, Tidewater Billing (fictional), Mar 2021 – Present", {
      work: [jobOf([])],
    }),
  ],
  bad: [
    resumeExample("Backend Engineer, Tidewater Billing (fictional)", {
      work: [jobOf([], { startDate: "", endDate: "" })],
    }),
  ],
  check: ({ resume }) =>
    resume.work.flatMap(({ startDate, endDate, position, name }, i) =>
      startDate !== "" || endDate !== ""
        ? []
        : [
            {
              path: `/work/${i}`,
              message: `${[position, name].filter((part) => part !== "").join(", ") || "A job"} has no dates. Add them as “Mar 2022 – Present”, 1 minute.`,
            },
          ],
    ),
};
