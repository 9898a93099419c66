/** R180 with C7: a line of a CV has 12–20 words; longer ones belong in a story. */
import { bulletsExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";
import { quoted } from "../quoted.ts";

export const bulletLength: LintRule = {
  id: "bullet-length",
  title: "A bullet has 12 to 20 words",
  severity: "warning",
  requirement: ["R180"],
  reason:
    "A first reader spends seconds on a page: a bullet of one line and a half is read, four lines are skipped. Up to 24 words pass; above 32 it is an error.",
  good: [
    bulletsExample(
      "Cut the slowest invoice query from 3.2 s to 180 ms by reading its plan and adding a partial index.",
    ),
  ],
  bad: [
    bulletsExample(
      "Designed and built the invoicing API in Go with idempotency keys and a retry queue, so that a retried request never bills a shop twice, even when the queue restarts.",
    ),
    bulletsExample(
      "Was part of the team that designed, developed, tested and deployed the new invoicing platform, which replaced the old monolith, and worked closely with product managers, designers and other engineers in order to deliver all of its features on time and within budget.",
    ),
  ],
  check: ({ bullets, limit }) => {
    const [long, tooLong] = [limit("bullet-words-long"), limit("bullet-words-too-long")];
    return bullets
      .filter(({ length, isListing }) => length > long && !isListing)
      .map(({ path, text, length }) => ({
        path,
        severity: length > tooLong ? ("error" as const) : ("warning" as const),
        message: `${quoted(text)} has ${length} words. Keep the act, the choice and the figure in 12 to 20, or make two bullets; the long form can stay in your stories. 4 minutes.`,
      }));
  },
};
