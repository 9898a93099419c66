/** R188: margins of an inch, plenty of white. */

import { bulletsExample } from "../example.ts";
import { pageOf } from "../example-pages.ts";
import type { LintRule } from "../lint-rule.ts";

const withMargin = (inches: number) => ({
  ...bulletsExample("Built the invoicing API in Go."),
  show: `margins of ${inches} inch`,
  pages: [pageOf(10.5, inches)],
});

export const margins: LintRule = {
  id: "margins",
  title: "Margins are an inch wide",
  severity: "warning",
  requirement: ["R188"],
  reason: "White space is what makes a page look readable before it is read. Down to 0.7 inch is let pass.",
  good: [withMargin(1), withMargin(0.75)],
  bad: [withMargin(0.4)],
  check: ({ pages, limit }) => {
    const [first] = pages;
    if (first === undefined || first.content.w <= 0) return [];
    // Page numbers and running heads may stand above and below; the sides tell.
    const sides = Math.min(first.content.x, first.width - first.content.x - first.content.w);
    const inches = Math.max(0, Math.round((sides / POINTS_AN_INCH) * 100) / 100);
    if (inches >= limit("margin-inches-least")) return [];
    return [
      {
        path: "",
        message: `The narrower side margin is ${inches} inch. Set both to 1 inch (at least 0.7), and cut what then runs over. 15 minutes.`,
      },
    ];
  },
};

const POINTS_AN_INCH = 72;
