/** R178, C11, second reading: a result without a how leaves a hiring manager with nothing to ask about. */
import { bulletsExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";
import { quoted } from "../quoted.ts";

export const managerDepth: LintRule = {
  id: "manager-depth",
  title: "Manager's reading: an improvement says how",
  severity: "info",
  requirement: ["R177", "R174", "R058", "R061"],
  reason:
    "The second reader is an engineer. A figure without its cause could be luck; the cause is what the interview is about.",
  good: [
    bulletsExample("Cut p99 of the quote API from 1.8 s to 240 ms by moving rate tables to Redis."),
    bulletsExample("Halved the cloud bill with spot instances."),
  ],
  bad: [
    bulletsExample("Improved system performance by 40 %."),
    bulletsExample("Reduced latency from 900 ms to 240 ms."),
  ],
  check: ({ bullets, find, isEnglish }) =>
    bullets.flatMap(({ path, text, fact, hasNumber, isListing }) => {
      const isImprovement = find("lint-openings", "improvements", text)[0]?.start === 0;
      if (!isEnglish || !isImprovement || !hasNumber || isListing || fact === null) return [];
      if (fact.skills.length > 0 || fact.tradeoffs.length > 0 || HOW.test(text)) return [];
      return [
        {
          path,
          message: `${quoted(text)}: a hiring manager will ask how. Add “by …” with the one change that did it. 3 minutes.`,
        },
      ];
    }),
};

/** "By 40 %" is no how. */
const HOW =
  /\b(?:by\s+(?:\p{L}+ly\s+)?\p{L}{4,}|with|via|through|using|after|because|thanks to|, \p{Ll}+ing)\b/u;
