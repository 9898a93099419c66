/** Pages of placed pieces become a text with layout: lines in reading order, words with boxes, links, hidden text. */
import type { Block, PageText } from "#core/page-text/index.ts";
import { linesOfPages } from "./lines-of-pages.ts";
import { commonSize, roundedSize } from "./looks/common-size.ts";
import { linksOver } from "./looks/links-over.ts";
import { pageLookOf } from "./looks/page-look.ts";
import { writeLines } from "./looks/write-lines.ts";
import type { PlacedPage } from "./placed-page.ts";
import { withoutRareSigns } from "./rows/bullet-signs.ts";

/** Reads every page; the result has one `layout.lines` entry for each line of its text that is not blank. */
export const pageTextOfPages = (placed: ReadonlyArray<PlacedPage>): PageText => {
  const pages = withoutRareSigns(placed);
  const lines = linesOfPages(pages);
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
