/** The lines of a section that has looks, each as a date, a line of a header, or what was done. */
import type { DateRange } from "../layout/date-range.ts";
import type { EntryTools } from "../layout/entries-of.ts";
import type { Line } from "../lines/line.ts";
import { joined } from "../lines/stretch.ts";
import { styleOf } from "../looks/look.ts";

export interface JobLine {
  readonly line: Line;
  readonly kind: "dated" | "head" | "body";
  readonly range: DateRange | null;
  readonly style: string;
  /** Set unlike the body: bold, larger, italic or in capitals. */
  readonly stands: boolean;
}

export const jobLinesOf = (lines: ReadonlyArray<Line>, tools: EntryTools): ReadonlyArray<JobLine> => {
  const whole = withBulletsAsHeaders(withTitlesUnderDates(withDatesJoined(lines, tools), tools), tools);
  const body = bodyStyleOf(whole);
  const judged = whole.map((line) => {
    const style = line.look === null ? "" : styleOf(line.look);
    const stands = line.kind === "heading" || (style !== body && standsOut(line));
    return { line, style, stands, range: line.kind === "bullet" ? null : rangeOf(line, tools) };
  });
  const edge = edgeOf(judged);
  return judged.map(({ line, style, stands, range }) => {
    const isIndented = edge !== null && !stands && (line.look?.x ?? edge) > edge + INDENT;
    if (range !== null && (!isIndented || range.start === 0))
      return { line, style, stands, range, kind: "dated" };
    const kind = isIndented || isBody(line, stands, tools) ? "body" : "head";
    return { line, style, stands, range: null, kind };
  });
};

/** Points by which what was done is set in further than the headers, where no bullets are printed. */
const INDENT = 5;

/** Where the headers of the section begin at the left, if most of them begin there. */
const edgeOf = (
  lines: ReadonlyArray<{ line: Line; stands: boolean; range: DateRange | null }>,
): number | null => {
  const counts = new Map<number, number>();
  let all = 0;
  for (const { line, stands, range } of lines) {
    const x = besideDate(line, range);
    if (x === null || x === undefined || (!stands && range === null) || line.kind === "bullet") continue;
    counts.set(Math.round(x / 3), (counts.get(Math.round(x / 3)) ?? 0) + 1);
    all += 1;
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best === undefined || best[1] * 2 <= all ? null : best[0] * 3 + 1.5;
};

/** Larger, bold, italic or capitals, at least in its first words. */
const standsOut = ({ look }: Line): boolean => {
  const first = look?.parts[0];
  if (look === null || first === undefined) return false;
  return first.bold || first.italic || look.capitals || first.size > 1.06;
};

/** A date alone, and "• Staff Engineer, Globex" as the first bullet below it: that bullet is the header. */
const withTitlesUnderDates = (lines: ReadonlyArray<Line>, tools: EntryTools): ReadonlyArray<Line> =>
  lines.map((line, at) => {
    const [before, above] = [lines[at - 2], lines[at - 1]];
    const isFirst = line.kind === "bullet" && (before === undefined || before.kind === "bullet");
    if (!isFirst || above === undefined || !isDateAlone(above, tools)) return line;
    const { text } = line.content;
    const isTitle = text.length <= 80 && text.split(/,\s|\s[–—|-]\s/u).some(tools.words.isTitle);
    if (!isTitle || /[.!?]$/u.test(text)) return line;
    return { ...line, kind: "text", look: line.look && { ...line.look, x: above.look?.x ?? null } };
  });

const isDateAlone = (line: Line, tools: EntryTools): boolean => {
  const range = line.kind === "bullet" ? null : rangeOf(line, tools);
  return range !== null && range.start === 0 && range.end >= line.content.text.length - 1;
};

/** "• Engineer, Globex, 2012 – 2013": bullets that are headers themselves, if the section has several or no other. */
const withBulletsAsHeaders = (lines: ReadonlyArray<Line>, tools: EntryTools): ReadonlyArray<Line> => {
  const found = new Set(lines.filter((line) => line.kind === "bullet" && isHeaderLike(line, tools)));
  if (found.size < 2 && lines.some((line) => line.kind !== "bullet" && rangeOf(line, tools) !== null))
    return lines;
  return lines.map((line) => (found.has(line) ? { ...line, kind: "text", afterBlank: true } : line));
};

const isHeaderLike = (line: Line, tools: EntryTools): boolean => {
  const { dateRangeIn, words } = tools;
  const { text } = line.content;
  const range = text.length > LONGEST_BULLET ? null : dateRangeIn(text);
  if (range === null || range.single || /[.!?]$/u.test(text)) return false;
  const [before, after] = [text.slice(0, range.start), text.slice(range.end)];
  const isAtEdge = before.trim() === "" || /^[\s)\].,]*$/u.test(after);
  const rest = `${before} ${after}`;
  return (
    isAtEdge &&
    wordsIn(rest) <= 14 &&
    rest
      .split(/,\s|\s[–—|:-]\s/u)
      .some(
        (piece) =>
          words.isCompany(piece) ||
          words.isInternship(piece.split(/\s/u)[0] ?? "") ||
          namesSomething(piece, tools),
      )
  );
};

const LONGEST_BULLET = 130;

/** "… June 2019 –" and "July 2020" on the next row are one range. */
const withDatesJoined = (lines: ReadonlyArray<Line>, { dateRangeIn }: EntryTools): ReadonlyArray<Line> => {
  const whole: Array<Line> = [];
  for (const line of lines) {
    const above = whole.at(-1);
    const { text } = line.content;
    if (above !== undefined && isOpenEnd(above) && text.length <= LONGEST_DATE && line.kind === "text") {
      const content = joined([above.content, line.content]);
      const [before, after] = [dateRangeIn(above.content.text), dateRangeIn(content.text)];
      if ((before === null || before.single) && after !== null && !after.single) {
        whole[whole.length - 1] = { ...above, content };
        continue;
      }
    }
    whole.push(line);
  }
  return whole;
};

const LONGEST_DATE = 24;

const isOpenEnd = ({ kind, content: { text } }: Line): boolean =>
  kind !== "bullet" &&
  text.length <= LONGEST_HEADER &&
  /\d/u.test(text) &&
  /(?:[–—-]|\p{L}{3,9}\.?|to|bis)\s?$/u.test(text.slice(-12));

/** The style of most letters that are neither bold nor short: what was done. */
const bodyStyleOf = (lines: ReadonlyArray<Line>): string => {
  const letters = new Map<string, number>();
  for (const { look, content } of lines) {
    if (look === null) continue;
    const style = styleOf(look);
    letters.set(style, (letters.get(style) ?? 0) + content.text.length);
  }
  let [best, most] = ["", 0];
  for (const [style, count] of letters) if (count > most) [best, most] = [style, count];
  return best;
};

/** Where dates stand in a column at the left, the header begins beside them. */
const besideDate = ({ look, content }: Line, range: DateRange | null): number | null | undefined => {
  const [first, second] = look?.parts ?? [];
  const isDateFirst = range !== null && range.start === 0 && first !== undefined && second?.apart === true;
  return isDateFirst && first.end - (content.offsets[0] ?? 0) <= range.end + 2 ? second.x : look?.x;
};

/** Longer than this a line with a date is a sentence about that year. */
const LONGEST_HEADER = 190;

const rangeOf = (line: Line, { dateRangeIn }: EntryTools): DateRange | null => {
  const { text } = line.content;
  if (text.length > LONGEST_HEADER || /:\s?$/u.test(text)) return null;
  const range = dateRangeIn(text);
  if (range === null) return null;
  if (range.single && isOwnPart(line, range)) return range;
  const rest = text.slice(0, range.start) + text.slice(range.end);
  const words = wordsIn(rest);
  if (words > 18) return null;
  const isAtEdge =
    /^[\s([]*$/u.test(text.slice(0, range.start)) || /^[\s)\].,]*$/u.test(text.slice(range.end));
  const isApart = /(?:[,(|·•/–—:-]\s?|\t|\s{3}|\p{Lu}\S*\s)$/u.test(text.slice(0, range.start));
  if (range.single)
    return isAtEdge && (isApart || range.start === 0) && !/[.!?]$/u.test(text) && words <= 12 ? range : null;
  return isAtEdge || isApart || words <= 10 ? range : null;
};

/** A date that a wide gap or another style sets apart from the words beside it. */
const isOwnPart = ({ look, content: { offsets } }: Line, { start, end }: DateRange): boolean => {
  const [from, to] = [offsets[start] ?? 0, offsets[end - 1] ?? 0];
  const parts = look?.parts ?? [];
  const own = parts.findIndex((part) => part.start <= from && part.end > to);
  const part = parts[own];
  if (part === undefined || parts.length < 2 || part.end - part.start > end - start + 3) return false;
  return own === 0 ? (parts[1]?.apart ?? false) : part.apart;
};

const namesSomething = (text: string, { words }: EntryTools): boolean =>
  words.isTitle(text) || (text.length <= 100 && (words.isInstitution(text) || words.isDegree(text)));

/** Dots that lead to a date at the right are no words. */
const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word)).length;

const isLabelled = (text: string): boolean => /^[^:]{2,40}:\s/u.test(text);

const isBody = (line: Line, stands: boolean, tools: EntryTools): boolean => {
  if (line.kind === "bullet") return true;
  if (line.kind === "heading") return false;
  const text = line.content.text.replace(/(?:\s?\.){4,}\s?$/u, "");
  if (/:$/u.test(text) || (tools.isStackLine(line) && (!stands || isLabelled(text)))) return true;
  if (line.rows >= 2 && !stands) return true;
  const words = wordsIn(text);
  const isSentence = /[.!?;]$/u.test(text) && !/\b(?:inc|ltd|corp|co|llc|bv|s\.?[al])\.$/iu.test(text);
  if (words >= 4 && isSentence && !namesSomething(text, tools)) return true;
  return (
    words >= (stands ? 22 : 15) ||
    (words >= 4 && isSentence && words >= 9) ||
    (words >= 3 && /^\p{Ll}+\s/u.test(text))
  );
};
