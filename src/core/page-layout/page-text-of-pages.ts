/** Pages of placed pieces become a text with layout: lines in reading order, words with boxes, links, hidden text. */
import type { Block, PageText } from "#core/page-text/index.ts";
import { commonSize, roundedSize } from "./common-size.ts";
import { linesOfPage } from "./lines-of-page.ts";
import { linksOver } from "./links-over.ts";
import { pageLookOf } from "./page-look.ts";
import type { PlacedPage } from "./placed-page.ts";
import { writeLines } from "./write-lines.ts";

/** Reads every page; the result has one `layout.lines` entry for each line of its text that is not blank. */
export const pageTextOfPages = (pages: ReadonlyArray<PlacedPage>): PageText => {
  const lines = pages.flatMap((page, at) => linesOfPage(page, at + 1));
  const { text, looks, hidden } = writeLines(lines);
  const bodySize = commonSize(looks.flatMap(({ words }) => words));
  const sizes = [...new Set(looks.map(({ size }) => roundedSize(size)))]
    .filter((size) => size > bodySize * LARGER)
    .sort((a, b) => b - a);
  const blocks = looks.flatMap(({ start, end, size }): ReadonlyArray<Block> => {
    const rank = sizes.indexOf(roundedSize(size));
    return rank === -1 ? [] : [{ kind: "heading", start, end, level: Math.min(6, rank + 1) }];
  });
  const layout = {
    pages: pages.map((page, at) => pageLookOf(page, at + 1, looks)),
    lines: looks,
    links: linksOver(pages, looks),
  };
  return { format: "pdf", text, blocks, hidden, embedded: [], layout };
};

/** A heading is at least a twelfth larger than the body. */
const LARGER = 1.08;
