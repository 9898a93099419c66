/** R176: production support, incident response and monitoring are fundamentals. */
import { skillsOfArea } from "../area-skills.ts";
import { bulletsExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";

export const noOperations: LintRule = {
  id: "no-operations",
  title: "Some line shows how the system was run",
  severity: "warning",
  requirement: ["R176", "R162", "R117"],
  reason:
    "Back-end work goes on after the merge. A résumé without on-call, alerts, incidents or monitoring reads as if somebody else ran it.",
  good: [
    bulletsExample(
      "Built the invoicing API in Go.",
      "On call one week in five.",
      "Wrote REST endpoints.",
      "Wrote tests.",
    ),
    bulletsExample("Built the invoicing API in Go."),
  ],
  bad: [
    bulletsExample(
      "Built the invoicing API in Go.",
      "Wrote REST endpoints in Java.",
      "Built a search page with 12 filters.",
      "Wrote integration tests.",
    ),
  ],
  check: (of) => {
    const { bullets, facts, isEngineer, isEnglish, level, technical } = of;
    const lines = bullets.filter(({ entry, isListing }) => technical.has(entry) && !isListing);
    const shows = facts.some(({ operations }) => operations.some(({ kind }) => KINDS.has(kind)));
    if (!isEngineer || !isEnglish || lines.length < LEAST_LINES || shows) return [];
    const inLines = { ...of, facts: facts.filter(({ kind }) => kind === "bullet") };
    if (skillsOfArea(inLines, "monitoring").size > 0) return [];
    return [
      {
        path: "/work",
        severity: level === "junior" ? "info" : "warning",
        message:
          "No line shows how your systems were run. Add one: on-call, an alert or dashboard you made, an incident you helped to end, how you roll back. 10 minutes.",
      },
    ];
  },
};

const KINDS: ReadonlySet<string> = new Set([
  "incident",
  "failure-owned",
  "prevention",
  "on-call",
  "reliability",
]);

const LEAST_LINES = 4;
