/** R189: a job told as a paragraph. */
import { wordCountOf } from "../case/word-count.ts";
import { bulletsExample, jobOf, resumeExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";
import { quoted } from "../quoted.ts";

export const roleAsProse: LintRule = {
  id: "role-as-prose",
  title: "A job is told in bullets",
  severity: "warning",
  requirement: ["R189", "R180"],
  reason: "In a paragraph a figure is found only by who reads all of it.",
  good: [bulletsExample("Cut the slowest invoice query from 3.2 s to 180 ms.")],
  bad: [
    resumeExample("a job described in one paragraph of 80 words", {
      work: [
        jobOf([], {
          summary: "In this position the work was about the invoicing of many customers. ".repeat(7),
        }),
      ],
    }),
  ],
  check: ({ resume, limit }) =>
    resume.work.flatMap(({ summary }, i) => {
      const words = wordCountOf(summary);
      if (words <= limit("paragraph-words")) return [];
      return [
        {
          path: `/work/${i}/summary`,
          message: `${quoted(summary)} runs to ${words} words. Make three bullets of it, the one with the best figure first. 15 minutes.`,
        },
      ];
    }),
};
