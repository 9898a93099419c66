/** R188: letters of 10 to 11 points. */

import { bulletsExample } from "../example.ts";
import { pageOf } from "../example-pages.ts";
import type { LintRule } from "../lint-rule.ts";

const inSize = (size: number) => ({
  ...bulletsExample("Built the invoicing API in Go."),
  show: `body text in ${size} pt`,
  pages: [pageOf(size)],
});

export const letterSize: LintRule = {
  id: "letter-size",
  title: "The text is set in 10 to 11 points",
  severity: "warning",
  requirement: ["R188"],
  reason: "Smaller letters look like too much text, and are; larger ones look like too little.",
  good: [inSize(10.5), inSize(11)],
  bad: [inSize(8.5), inSize(13)],
  check: ({ pages, limit }) => {
    const [first] = pages;
    if (first === undefined || first.bodySize <= 0) return [];
    const size = Math.round(first.bodySize * 10) / 10;
    if (size < limit("letter-size-least"))
      return [
        {
          path: "",
          message: `The text is set in ${size} pt. Set it in 10 to 11 and cut what then runs over, 20 minutes.`,
        },
      ];
    if (size <= limit("letter-size-most")) return [];
    return [
      {
        path: "",
        severity: "info",
        message: `The text is set in ${size} pt. In 10 to 11 the page holds a third more at the same ease, 2 minutes.`,
      },
    ];
  },
};
