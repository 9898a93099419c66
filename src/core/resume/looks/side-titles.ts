/** A side bar in smaller letters has smaller titles: they are told by what stands around them there, not on the whole page. */
import type { SectionTitles } from "../layout/section-titles.ts";
import type { Line } from "../lines/line.ts";
import type { Look } from "./look.ts";

export const sideTitlesOf = (
  lines: ReadonlyArray<Line>,
  titles: SectionTitles,
  looksLikeEntry: (line: Line) => boolean,
): ((line: Line) => boolean) => {
  const sizes = columnSizes(lines);
  const standsIn = (line: Line): string | null => {
    const { look, content, kind, afterBlank } = line;
    if (look === null || kind === "bullet" || !afterBlank || content.text.length > LONGEST_TITLE) return null;
    const body = sizes.get(columnKey(look)) ?? 1;
    return body < SMALLER && look.size > body * LARGER && look.size <= body * LARGEST
      ? `${columnKey(look)} ${Math.round(look.size * 20)}`
      : null;
  };
  const known = new Map<string, number>();
  for (const line of lines) {
    const style = standsIn(line);
    if (style === null) continue;
    const points = titles.listed(line.content.text) !== null ? 1 : looksLikeEntry(line) ? -1 : 0;
    known.set(style, (known.get(style) ?? 0) + points);
  }
  return (line) => {
    const style = standsIn(line);
    if (style === null) return false;
    const points = known.get(style) ?? 0;
    return points > 0 && (points > 1 || titles.ofHeading(line.content.text) !== null);
  };
};

const LONGEST_TITLE = 40;
/** Of a column set in smaller letters than the page. */
const SMALLER = 0.97;
/** Against the letters of the column: a title, but no name of a person. */
const LARGER = 1.08;
const LARGEST = 1.8;

const columnKey = ({ page, column }: Look): string => `${page}/${column}`;

/** The size of most letters in each column. */
const columnSizes = (lines: ReadonlyArray<Line>): ReadonlyMap<string, number> => {
  const counts = new Map<string, Map<number, number>>();
  for (const { look, content } of lines) {
    if (look === null) continue;
    const letters = counts.get(columnKey(look)) ?? new Map<number, number>();
    letters.set(look.size, (letters.get(look.size) ?? 0) + content.text.length);
    counts.set(columnKey(look), letters);
  }
  return new Map(
    [...counts].map(([key, letters]) => [key, [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1]),
  );
};
