/** The words of a PDF become the lines of a page, with indents, blank lines and headings kept. */
import type { Block, PageText } from "#core/page-text/index.ts";
import { type Column, columnsOf } from "./pdf-columns.ts";
import type { PdfContent } from "./pdf-pieces.ts";
import { type RowPart, rowPartsOf } from "./pdf-rows.ts";

export const pdfPageText = ({ pieces, links }: PdfContent): PageText => {
  const pages = new Map<number, Array<PdfContent["pieces"][number]>>();
  for (const piece of pieces) {
    const page = pages.get(piece.page);
    if (page === undefined) pages.set(piece.page, [piece]);
    else page.push(piece);
  }
  const columns = [...pages.values()].flatMap((page) => columnsOf(rowPartsOf(page)));
  const lines = columns.flatMap(linesOf);
  const bodySize = commonSize(columns);
  const headingSizes = [...new Set(lines.map(({ size }) => round(size)))]
    .filter((size) => size > bodySize * LARGER)
    .sort((a, b) => b - a);
  const blocks: Array<Block> = [];
  let text = "";
  for (const line of lines) {
    text += line.afterBlank && text !== "" ? "\n" : "";
    const rank = headingSizes.indexOf(round(line.size));
    const start = text.length;
    text += line.text;
    if (rank !== -1) blocks.push({ kind: "heading", start, end: text.length, level: Math.min(6, rank + 1) });
    text += "\n";
  }
  return { format: "pdf", text: text + linkLines(links, text), blocks, hidden: [], embedded: [] };
};

/** A heading is at least a twelfth larger than the body. */
const LARGER = 1.08;

const round = (size: number): number => Math.round(size * 2) / 2;

interface TextLine {
  readonly text: string;
  readonly size: number;
  readonly afterBlank: boolean;
}

const linesOf = ({ parts, left }: Column): ReadonlyArray<TextLine> => {
  const rows: Array<Array<RowPart>> = [];
  for (const part of parts) {
    const row = rows.at(-1);
    if (row?.[0] !== undefined && Math.abs(row[0].y - part.y) <= part.size * 0.35) row.push(part);
    else rows.push([part]);
  }
  const spacing = usualSpacing(rows);
  return rows.map((row, at) => {
    const [first] = row;
    const above = rows[at - 1]?.[0];
    const size = Math.max(...row.map((part) => part.size));
    const gap = first === undefined || above === undefined ? Number.POSITIVE_INFINITY : first.y - above.y;
    const indent = " ".repeat(Math.min(24, Math.max(0, Math.round(((first?.left ?? left) - left) / 5))));
    // Three blanks part what a wide gap parted.
    const text = indent + row.map((part) => tidied(part.text)).join("   ");
    return { text, size, afterBlank: gap > spacing * WIDER || gap < 0 };
  });
};

/** More than this times the usual distance between lines is an empty line. */
const WIDER = 1.35;

const usualSpacing = (rows: ReadonlyArray<ReadonlyArray<RowPart>>): number => {
  const gaps = rows.flatMap((row, at) => {
    const [first, above] = [row[0], rows[at - 1]?.[0]];
    return first === undefined || above === undefined || first.y <= above.y ? [] : [first.y - above.y];
  });
  gaps.sort((a, b) => a - b);
  // The lower third: lines inside a paragraph stand closest.
  return gaps[Math.floor(gaps.length / 3)] ?? 14;
};

/** The size in which most letters are set. */
const commonSize = (columns: ReadonlyArray<Column>): number => {
  const letters = new Map<number, number>();
  for (const { size, text } of columns.flatMap(({ parts }) => parts)) {
    letters.set(round(size), (letters.get(round(size)) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
};

/** Ligatures are letters again; blanks in a row, which only fill a line, are one. */
const tidied = (text: string): string =>
  text
    .replaceAll(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize("NFKC"))
    .replaceAll(/[ \u00a0]+/gu, " ")
    .trim();

/** Addresses that are only behind a link ("LinkedIn") are added at the end, under a heading of their own. */
const linkLines = (links: ReadonlyArray<string>, text: string): string => {
  const missing = links
    .map((link) => link.replace(/^mailto:/iu, ""))
    .filter(
      (link) =>
        /^https?:|@/iu.test(link) && !text.includes(link.replace(/^https?:\/\/(?:www\.)?|\/$/giu, "")),
    );
  return missing.length === 0 ? "" : `\nLinks\n${missing.join("\n")}\n`;
};
