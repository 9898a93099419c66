/** R162: production incidents and architectural decisions separate seniors. */
import { bulletsExample, resumeExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";

const plain = bulletsExample(
  "Built the invoicing API in Go.",
  "Wrote the customs forms in Java.",
  "Built a search page with 12 filters.",
  "Wrote integration tests for 40 endpoints.",
);

export const seniorWithoutJudgment: LintRule = {
  id: "senior-without-judgment",
  title: "A senior shows an incident or a decision",
  severity: "warning",
  requirement: ["R162", "R159"],
  reason:
    "Incidents you ended and choices you can defend are what sets a senior apart from years of service.",
  good: [
    resumeExample("a mid-level résumé without either", plain.resume, { level: "mid" }),
    {
      ...bulletsExample(
        "Built the invoicing API in Go.",
        "Chose PostgreSQL over MongoDB because invoices need transactions.",
        "Built a search page.",
        "Wrote integration tests.",
      ),
      level: "senior",
    },
  ],
  bad: [{ ...plain, level: "senior" }],
  check: ({ level, bullets, isEngineer, isEnglish, technical }) => {
    const lines = bullets.filter(({ entry, isListing }) => technical.has(entry) && !isListing);
    const shows = lines.some(
      ({ fact }) =>
        (fact?.tradeoffs.some(({ kind }) => kind !== "choice") ?? false) ||
        (fact?.operations.some(({ kind }) => KINDS.has(kind)) ?? false),
    );
    if (level !== "senior" || !isEngineer || !isEnglish || shows || lines.length < LEAST_LINES) return [];
    return [
      {
        path: "/work",
        message:
          "No line shows an incident you ended or a decision you made against an alternative. Write one of each: what failed and how you found it; what you chose, over what, and why. 20 minutes.",
      },
    ];
  },
};

const KINDS: ReadonlySet<string> = new Set(["incident", "failure-owned", "prevention", "on-call"]);

/** With fewer lines other rules speak first. */
const LEAST_LINES = 4;
