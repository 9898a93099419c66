/** R185: one page for junior and mid-level, two for seniors. */

import { bulletsExample } from "../example.ts";
import { pageOf } from "../example-pages.ts";
import type { LintRule } from "../lint-rule.ts";

const pages = (count: number, level: "mid" | "senior") => ({
  ...bulletsExample("Built the invoicing API in Go."),
  show: `${count} pages, ${level}`,
  pages: Array.from({ length: count }, () => pageOf()),
  level,
});

export const pageCount: LintRule = {
  id: "page-count",
  title: "One page, or two for seniors",
  severity: "warning",
  requirement: ["R185"],
  reason: "The page that is not read takes readers away from the one that is.",
  good: [pages(1, "mid"), pages(2, "senior")],
  bad: [
    pages(2, "mid"),
    pages(3, "senior"),
    {
      ...bulletsExample(
        ...Array.from(
          { length: 60 },
          (_, i) => `Built part ${i} of the invoicing API in Go and kept it running for its customers.`,
        ),
      ),
      show: "a record of 60 bullets, mid",
      level: "mid",
    },
  ],
  check: ({ pages: found, level, limit, text }) => {
    const most = limit(`pages-${level}`);
    const allowed = most === 1 ? "one page" : `${most} pages`;
    if (found.length > most)
      return [
        {
          path: "",
          message: `The file has ${found.length} pages; ${allowed} is usual at this level (${level}). ${level === "senior" ? "Shorten jobs older than ten years to one line" : "Cut courses, the oldest jobs and projects without users"}, and keep the bullets with results. 30 minutes.`,
        },
      ];
    const estimate = Math.ceil(text.length / limit("letters-a-page"));
    if (found.length > 0 || estimate <= most) return [];
    return [
      {
        path: "",
        severity: "info",
        message: `This is about ${estimate} pages of text; ${allowed} is usual at this level (${level}). Shorten the oldest jobs first. 30 minutes.`,
      },
    ];
  },
};
