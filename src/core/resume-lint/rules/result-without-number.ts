/** R160, R172: 'reduced latency by 40%' resonates more than 'optimized performance'. */
import { bulletsExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";
import { quoted } from "../quoted.ts";

export const resultWithoutNumber: LintRule = {
  id: "result-without-number",
  title: "An improvement says by how much",
  severity: "warning",
  requirement: ["R160", "R172", "R182"],
  reason:
    "“Optimized performance” can mean one per cent. A figure, even a rough one, can be believed or asked about.",
  good: [
    bulletsExample("Reduced p99 latency of search from 900 ms to 240 ms."),
    bulletsExample("Improved the on-call guide after two night alerts that nobody could read."),
    bulletsExample("Increased batch throughput threefold by writing to PostgreSQL with COPY."),
  ],
  bad: [
    bulletsExample("Optimized performance of the order service."),
    bulletsExample("Improved system reliability and reduced costs."),
  ],
  check: ({ bullets, find }) =>
    bullets.flatMap((bullet) => {
      const { path, text, fact, isListing, hasNumber } = bullet;
      const [verb] = find("lint-openings", "improvements", text);
      const isOpening = verb !== undefined && verb.start === 0;
      const saysHowMuch = hasNumber || (fact?.quantities.length ?? 0) > 0;
      if (!isOpening || isListing || fact === null || saysHowMuch) return [];
      const isShown = fact.operations.length > 0 || fact.tradeoffs.length > 0;
      if (isShown) return [];
      return [
        {
          path,
          words: verb.text,
          // Says at least how, or what for.
          severity: TELLS_MORE.test(text) ? ("info" as const) : ("warning" as const),
          message: `${quoted(text)}: by how much? Give a percentage, a time in ms, requests a second or money; before and after is best. If it was not measured, say what people noticed. 5 minutes.`,
        },
      ];
    }),
};

/** "… by adding screen-reader texts", "…, lifting sign-ups". */
const TELLS_MORE = /\bby\s\p{L}+ing\b|,\s(?:which|so|\p{Ll}+ing)\b/u;
