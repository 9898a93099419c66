/** R189: metrics tell the story, not lengthy descriptions. */
import { wordCountOf } from "../case/word-count.ts";
import { summaryExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";

export const summaryTooLong: LintRule = {
  id: "summary-too-long",
  title: "The summary is short",
  severity: "warning",
  requirement: ["R189", "R157"],
  reason: "A paragraph at the top is skipped, and with it the figure inside.",
  good: [summaryExample("Backend engineer with seven years in billing.")],
  bad: [
    summaryExample(`Backend engineer. ${"I enjoy solving problems together with good people. ".repeat(10)}`),
  ],
  check: ({ resume, limit }) => {
    const words = wordCountOf(resume.basics.summary);
    if (words <= limit("summary-words")) return [];
    return [
      {
        path: "/basics/summary",
        message: `The summary has ${words} words. Keep title, years, field and one figure in 40, and move the rest into bullets. 10 minutes.`,
      },
    ];
  },
};
