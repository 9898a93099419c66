/** R180: a line of three words holds no act, thing and result. */
import { bulletsExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";
import { quoted } from "../quoted.ts";

export const bulletTooShort: LintRule = {
  id: "bullet-too-short",
  title: "A bullet is long enough to say what and what for",
  severity: "info",
  requirement: ["R180"],
  reason:
    "Under six words there is no room for an act, a thing and a result; a short line with a figure is fine.",
  good: [
    bulletsExample("Halved the cloud bill."),
    bulletsExample("Trained 22 engineers."),
    bulletsExample("On call one week in five."),
  ],
  bad: [bulletsExample("Wrote REST endpoints."), bulletsExample("Bug fixing")],
  check: ({ bullets, limit, find }) =>
    bullets
      .filter(
        ({ length, text, hasResult, isListing, isWork, fact }) =>
          isWork &&
          length > 0 &&
          length <= limit("bullet-words-short") &&
          !hasResult &&
          !isListing &&
          // A duty, an improvement and a decision without a result have rules of their own.
          ![
            ...find("lint-openings", "duties", text),
            ...find("lint-openings", "improvements", text),
            ...find("lint-decisions", "decisions", text),
          ].some(({ start }) => start === 0) &&
          (fact?.quantities.length ?? 0) === 0,
      )
      .map(({ path, text }) => ({
        path,
        message: `${quoted(text)} is too short to show anything. Say for what or for whom, or join it to another bullet. 2 minutes.`,
      })),
};
