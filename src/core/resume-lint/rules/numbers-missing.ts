/** R182: percentages, latency, throughput, money – the four kinds of figures. */
import { bulletsExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";

export const numbersMissing: LintRule = {
  id: "numbers-missing",
  title: "At least every third bullet holds a figure",
  severity: "info",
  requirement: ["R182", "R189", "R159"],
  reason: "Scale tells one back-end job from another, and only figures tell scale.",
  good: [
    bulletsExample(
      "Built the invoicing API in Go for 200 requests/second.",
      "Wrote its runbook.",
      "Ran on-call.",
    ),
    bulletsExample("Built the invoicing API in Go."),
  ],
  bad: [
    bulletsExample(
      "Built the invoicing API in Go.",
      "Added a cache, so that a restart no longer empties the queue.",
      "Wrote the runbook for the payment outage.",
      "Migrated the report jobs, because cron lost them.",
    ),
  ],
  check: ({ bullets, isEngineer }) => {
    const lines = bullets.filter(({ isWork, isListing }) => isWork && !isListing);
    const withNumber = lines.filter(({ hasNumber }) => hasNumber).length;
    if (!isEngineer || lines.length < LEAST_LINES || withNumber * 3 >= lines.length) return [];
    return [
      {
        path: "/work",
        message: `${withNumber} of ${lines.length} bullets hold a figure. Look for four kinds: a percentage, a time in ms, requests or messages a second, money saved. Dashboards and old pull requests have them. 20 minutes.`,
      },
    ];
  },
};

/** With fewer lines the share means nothing. */
const LEAST_LINES = 4;
