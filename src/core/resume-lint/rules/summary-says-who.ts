/** R157: the summary names years or level, and the field of work. */
import { summaryExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";
import { quoted } from "../quoted.ts";

export const summarySaysWho: LintRule = {
  id: "summary-says-who",
  title: "The summary names level or years, and the field",
  severity: "info",
  requirement: ["R157", "R158"],
  reason: "These are the two things a recruiter checks against the posting before reading on.",
  good: [
    summaryExample("Backend engineer with seven years in billing and logistics."),
    summaryExample("Senior SRE for payment platforms."),
  ],
  bad: [
    summaryExample("I like quiet pagers and good coffee."),
    summaryExample("Senior engineer looking for a new challenge."),
  ],
  check: ({ resume, facts, find, isEnglish }) => {
    const { summary, label } = resume.basics;
    if (summary.trim() === "" || !isEnglish) return [];
    const hasYears = facts.some(
      ({ path, quantities }) =>
        path === "/basics/summary" && quantities.some(({ dimension }) => dimension === "duration"),
    );
    const both = `${label} ${summary}`;
    const hasLevel =
      hasYears || /\bsince (?:19|20)\d{2}\b/u.test(both) || find("lint-summary", "levels", both).length > 0;
    const hasField = find("lint-summary", "domains", both).length > 0 || FIELD.test(both);
    if (hasLevel && hasField) return [];
    const missing = [
      hasLevel ? "" : "your level or years",
      hasField ? "" : "the field you work in (payments, logistics, platforms …)",
    ]
      .filter((part) => part !== "")
      .join(" and ");
    return [
      {
        path: "/basics/summary",
        message: `${quoted(summary)} does not say ${missing}. Put it in the first sentence, 3 minutes.`,
      },
    ];
  },
};

/** No list holds every trade: "in ticketing", "for museums"; "for a new challenge" names none. */
const FIELD =
  /\b(?:in|for|across)\s(?!(?:an?|the|my|your|new|this|that|all|any|order|time|case|more|over)\b)\p{L}{4,}/u;
