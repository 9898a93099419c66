/** R158: one figure in the summary. */
import { summaryExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";
import { quoted } from "../quoted.ts";

export const summaryWithoutNumber: LintRule = {
  id: "summary-without-number",
  title: "The summary holds one figure besides the years",
  severity: "info",
  requirement: ["R158", "R189"],
  reason: "The summary is read by more people than any other line; a figure there is remembered.",
  good: [
    summaryExample("Backend engineer, seven years in billing; cut a payment API's p99 from 3 s to 200 ms."),
  ],
  bad: [summaryExample("Backend engineer with seven years in billing and logistics.")],
  check: ({ resume, facts }) => {
    const { summary } = resume.basics;
    const own = facts.filter(({ path }) => path === "/basics/summary");
    const hasNumber = own.some(({ quantities }) =>
      quantities.some(({ dimension }) => dimension !== "duration"),
    );
    if (summary.trim() === "" || hasNumber) return [];
    return [
      {
        path: "/basics/summary",
        message: `${quoted(summary)} holds no figure. Take the best one from your bullets (a latency, a load, a share, money). 3 minutes.`,
      },
    ];
  },
};
