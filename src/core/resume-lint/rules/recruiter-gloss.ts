/** R177, R178, C11, first reading: can a recruiter, who is no engineer, place the line? */
import { bulletsExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";
import { listed } from "../quoted.ts";

export const recruiterGloss: LintRule = {
  id: "recruiter-gloss",
  title: "Recruiter's reading: a line of jargon says whom it helped",
  severity: "info",
  requirement: ["R177", "R178"],
  reason:
    "The first reader may not be an engineer. Keep the terms for the second reader, and add half a line of plain words for the first.",
  good: [
    bulletsExample("Added CQRS and an outbox with CDC, so that no order is lost when a queue restarts."),
    bulletsExample("Tuned MVCC vacuum settings."),
  ],
  bad: [bulletsExample("Rebuilt the intake with CQRS, an outbox and CDC on idempotent consumers.")],
  check: ({ bullets, find, limit, isEnglish }) =>
    bullets.flatMap(({ path, text, isListing }) => {
      const terms = [...new Set(find("lint-jargon", "terms", text).map((place) => place.text))];
      const isPlain = find("lint-jargon", "glosses", text).length > 0;
      if (!isEnglish || isListing || isPlain || terms.length < limit("jargon-terms")) return [];
      return [
        {
          path,
          message: `A recruiter cannot place ${listed(terms.map((term) => `“${term}”`))} together. Add who is better off, in plain words (“so that no order is lost”). 3 minutes.`,
        },
      ];
    }),
};
