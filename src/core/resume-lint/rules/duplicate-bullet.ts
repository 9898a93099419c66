/** R186, R189: the same line twice. */
import { wordsIn } from "../case/phrases.ts";
import { bulletsExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";
import { quoted } from "../quoted.ts";

export const duplicateBullet: LintRule = {
  id: "duplicate-bullet",
  title: "No bullet stands twice",
  severity: "warning",
  requirement: ["R186", "R189"],
  reason: "A repeated line costs the place of a new one, and looks like filler.",
  good: [bulletsExample("Built the invoicing API in Go.", "Built the payout API in Go.")],
  bad: [bulletsExample("Built the invoicing API in Go.", "Built the invoicing API in Go")],
  check: ({ bullets }) => {
    const first = new Set<string>();
    return bullets.flatMap(({ path, text, length }) => {
      const key = wordsIn(text)
        .map((word) => word.text.toLowerCase())
        .join(" ");
      const isNew = !first.has(key);
      first.add(key);
      if (isNew || length < LEAST_WORDS) return [];
      return [
        {
          path,
          message: `${quoted(text)} stands twice. Delete one, or say what was different here. 2 minutes.`,
        },
      ];
    });
  },
};

/** "Tech lead" may well be said of two jobs. */
const LEAST_WORDS = 4;
