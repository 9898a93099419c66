/** Headers and footers that come again on every page ("Ana Torres – page 2 of 3") are no part of what the pages say. */

import type { Row } from "./columns/ordered-column.ts";
import type { PageWord, RowPart } from "./rows/page-word.ts";

/** One page: its height, and its rows from the top down. */
export interface PageRows {
  readonly height: number;
  readonly rows: ReadonlyArray<Row>;
}

/**
 * Marks the repeated rows as unseen, so that they stay in the text and are evidence of nothing. The first page keeps its
 * head, where the name and the address may stand; page numbers are marked there too.
 */
export const withRepeatedMargins = (pages: ReadonlyArray<PageRows>): ReadonlyArray<PageRows> => {
  if (pages.length < 2) return pages;
  const pagesByKey = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(marginRows(page).map((row) => keyOf(row))))
      pagesByKey.set(key, (pagesByKey.get(key) ?? 0) + 1);
  const heads = (pages[0]?.rows ?? [])
    .slice(0, MOST_ROWS)
    .map(wordsOf)
    .filter(({ length }) => length > SHORT);
  return pages.map((page, at) => {
    const isRepeated = (row: Row): boolean =>
      (pagesByKey.get(keyOf(row)) ?? 0) >= 2 ? at > 0 || isNumbered(row, page) : at > 0 && names(row, heads);
    const repeated = new Set(marginRows(page).filter(isRepeated));
    if (repeated.size === 0) return page;
    return { ...page, rows: page.rows.map((row) => (repeated.has(row) ? row.map(unseenPart) : row)) };
  });
};

/** Why they are unseen. */
export const REPEATED_MARGIN = "header or footer of a page";

/** Shares of the height: a header or footer stands in the outermost tenth. */
const MARGIN = 0.1;
/** Rows looked at on either end. */
const MOST_ROWS = 3;

const marginRows = ({ height, rows }: PageRows): ReadonlyArray<Row> => {
  const isTop = (row: Row): boolean => (row[0]?.baseline ?? 0) < height * MARGIN;
  const isBottom = (row: Row): boolean => (row[0]?.baseline ?? 0) > height * (1 - MARGIN);
  return [...rows.slice(0, MOST_ROWS).filter(isTop), ...rows.slice(-MOST_ROWS).filter(isBottom)];
};

/** The text with every number made equal, and roughly where it stands. */
const keyOf = (row: Row): string => {
  const text = row.map((part) => part.text).join(" ");
  return `${Math.round((row[0]?.baseline ?? 0) / 12)} ${text.toLowerCase().replaceAll(/\d{1,3}/gu, "#")}`;
};

/** Whose page it is: "Ana Torres, page 2" says what the head of the first page says, and hardly more. */
const names = (row: Row, heads: ReadonlyArray<string>): boolean => {
  const words = wordsOf(row);
  return heads.some((head) => words.includes(head) && words.length <= head.length + LONGEST_REST);
};

const SHORT = 4;
const LONGEST_REST = 12;

const wordsOf = (row: Row): string =>
  row
    .map(({ text }) => text)
    .join(" ")
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, " ")
    .trim();

const isNumbered = (row: Row, { height }: PageRows): boolean =>
  (row[0]?.baseline ?? 0) > height / 2 && /(?:^|\D)1(?:\D|$)/u.test(row.map(({ text }) => text).join(" "));

const unseenPart = (part: RowPart): RowPart => ({
  ...part,
  words: part.words.map((word): PageWord => ({ ...word, unseen: word.unseen ?? REPEATED_MARGIN })),
});
