/** C10, R188: text that a reader does not see. */
import { spanOf } from "#core/base/text-span.ts";
import { bulletsExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";
import { quoted } from "../quoted.ts";

const hidden = (what: string, text: string) => ({
  ...bulletsExample("Built the invoicing API in Go."),
  show: `${what}: “${text}”`,
  removed: [{ what, span: spanOf("resume", text, 0, text.length) }],
});

export const hiddenText: LintRule = {
  id: "hidden-text",
  title: "Everything in the file can be seen",
  severity: "error",
  requirement: ["R188", "R023"],
  reason:
    "White or tiny text shows when an applicant system prints what it read, and is taken for a trick. In Mettle it counts for nothing.",
  good: [
    bulletsExample("Built the invoicing API in Go."),
    hidden("zero-width characters", "\u200b\u200b"),
    hidden("comment", "<!-- draft 3 -->"),
    hidden("header or footer of a page", "Page 2 of 2"),
  ],
  bad: [hidden("white text", "kubernetes kafka go senior")],
  check: ({ removed, limit, words }) => {
    const innocent = new Set(words("lint-contact", "unseen-innocent"));
    return removed
      .filter(
        ({ what, span }) =>
          !innocent.has(what) && (span.quote.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= limit("hidden-letters"),
      )
      .slice(0, MOST)
      .map(({ what, span }) => ({
        path: "",
        span,
        message: `${quoted(span.quote)} is in the file and cannot be seen (${what}). Delete it; it is found, and held against you. 2 minutes.`,
      }));
  },
};

/** One is enough to know. */
const MOST = 3;
