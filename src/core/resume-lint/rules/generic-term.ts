/** R169 (and C21: the seed's own model summary): phrases that every applicant writes. */
import { bulletsExample, summaryExample } from "../example.ts";
import type { LintDraft, LintRule } from "../lint-rule.ts";

export const genericTerm: LintRule = {
  id: "generic-term",
  title: "A solved problem instead of “problem-solving”",
  severity: "warning",
  requirement: ["R169", "R170", "R157"],
  reason:
    "A phrase that fits everyone says nothing about you; readers of many résumés have learned to skip it.",
  good: [
    summaryExample("Backend engineer who removed an N+1 query pattern from 40 endpoints."),
    bulletsExample("Designed Kafka pipelines for 500,000 messages/second."),
  ],
  bad: [
    // The seed's own summary holds two of them.
    summaryExample(
      "Senior Backend Engineer with 6+ years building APIs. Proven track record reducing latency. Passionate about system design.",
    ),
    bulletsExample("Results-driven team player in a fast-paced environment."),
  ],
  check: ({ resume, bullets, find }) =>
    [{ path: "/basics/summary", text: resume.basics.summary }, ...bullets].flatMap(
      ({ path, text }): ReadonlyArray<LintDraft> => {
        const found = [...new Set(find("lint-generic-terms", "claims", text).map((place) => place.text))];
        const [first] = found;
        if (first === undefined) return [];
        const names = found.map((name) => `“${name}”`).join(", ");
        return [
          {
            path,
            words: first,
            message: `${names} could stand in any résumé. Delete ${found.length === 1 ? "it" : "them"}, or write the problem that shows ${found.length === 1 ? "it" : "them"}, such as an N+1 query you removed. 3 minutes.`,
          },
        ];
      },
    ),
};
