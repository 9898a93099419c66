/** R157: two lines at the top that say who this is. */
import { bulletsExample, summaryExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";

export const summaryMissing: LintRule = {
  id: "summary-missing",
  title: "Two lines at the top say who you are",
  severity: "info",
  requirement: ["R157"],
  reason: "Without them a reader works out level and field from the titles, and some stop before that.",
  good: [summaryExample("Backend engineer, seven years in billing; runs APIs at 200 requests/second.")],
  bad: [bulletsExample("Built the invoicing API in Go.")],
  check: ({ resume }) =>
    resume.basics.summary.trim() === "" && resume.work.length > 0
      ? [
          {
            path: "/basics/summary",
            message:
              "There is no summary. Write two lines: title and years, the field you know, and one figure you are known for. 10 minutes.",
          },
        ]
      : [],
};
