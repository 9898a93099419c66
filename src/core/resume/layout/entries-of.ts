/** Divides a section into its entries: a header with dates, then what was done. Dates and headings decide, words second. */

import type { Line } from "../lines/line.ts";
import type { DateRange, DateRangeReader } from "./date-range.ts";
import { withDatesFirst } from "./dates-last.ts";
import type { HeaderWords } from "./header-words.ts";

export interface EntryLines {
  readonly header: ReadonlyArray<DatedLine>;
  readonly body: ReadonlyArray<Line>;
}

export interface DatedLine {
  readonly line: Line;
  readonly range: DateRange | null;
}

export interface EntryTools {
  readonly dateRangeIn: DateRangeReader;
  readonly words: HeaderWords;
  /** Names only, with a label or without: never part of a header. */
  readonly isStackLine: (line: Line) => boolean;
}

export const entriesOf = (lines: ReadonlyArray<Line>, tools: EntryTools): ReadonlyArray<EntryLines> => {
  const entries: Array<{ header: ReadonlyArray<DatedLine>; body: Array<Line> }> = [];
  const dateOnly = (line: Line): DateRange | null => {
    const range = dateOf(line, tools);
    return range === null || range.single || hasOwnWords({ line, range }) ? null : range;
  };
  const titled = withTitlesUnderDates(withBulletHeaders(lines, tools), dateOnly, tools);
  const ordered = withDatesFirst(titled, dateOnly);
  for (const run of runsOf(ordered, tools)) {
    const { loose, headers } = headersIn(
      run.header,
      entries.length > 0,
      run.body.length > 0,
      tools,
      entries.at(-1)?.body.at(-1)?.kind === "bullet",
    );
    if (loose.length > 0) {
      if (entries.length === 0) entries.push({ header: [], body: [] });
      entries.at(-1)?.body.push(...loose.map(({ line }) => line));
    }
    for (const header of headers) entries.push({ header, body: [] });
    if (entries.length === 0) entries.push({ header: [], body: [] });
    entries.at(-1)?.body.push(...run.body);
  }
  return entries;
};

/** "- Engineer at Acme (2020 – present)", its deeds as bullets below it: such a bullet is a header. */
const withBulletHeaders = (lines: ReadonlyArray<Line>, tools: EntryTools): ReadonlyArray<Line> => {
  const isDated = (line: Line): boolean => {
    const { text } = line.content;
    const range = text.length > LONGEST_HEADER ? null : tools.dateRangeIn(text);
    if (range === null || range.single) return false;
    return range.start === 0 || /^[\s)\].,]*$/u.test(text.slice(range.end));
  };
  if (lines.some((line) => line.kind !== "bullet" && isDated(line))) return lines;
  return lines.map((line) =>
    line.kind === "bullet" && isDated(line) ? { ...line, kind: "text", afterBlank: true } : line,
  );
};

/** A date alone, and "• Staff Engineer, Globex" as the first bullet below it: that bullet is the header. */
const withTitlesUnderDates = (
  lines: ReadonlyArray<Line>,
  dateOnly: (line: Line) => DateRange | null,
  { words }: EntryTools,
): ReadonlyArray<Line> =>
  lines.map((line, at) => {
    const [above, before] = [lines[at - 1], lines[at - 2]];
    const { text } = line.content;
    if (line.kind !== "bullet" || above === undefined || above.kind === "bullet") return line;
    const isFirst = (before === undefined || before.kind === "bullet") && dateOnly(above) !== null;
    const isTitle = text.length <= 80 && !/[.!?]$/u.test(text) && text.split(/,\s/u).some(words.isTitle);
    return isFirst && isTitle ? { ...line, kind: "text" } : line;
  });

interface Run {
  readonly header: Array<DatedLine>;
  readonly body: Array<Line>;
}

/** Header lines in a row, then body lines in a row. */
const runsOf = (lines: ReadonlyArray<Line>, tools: EntryTools): ReadonlyArray<Run> => {
  const runs: Array<Run> = [];
  for (const line of lines) {
    const range = line.kind === "bullet" ? null : dateOf(line, tools);
    const last = runs.at(-1);
    if (isBody(line, range, tools)) {
      if (last === undefined) runs.push({ header: [], body: [line] });
      else last.body.push(line);
    } else if (last === undefined || last.body.length > 0) runs.push({ header: [{ line, range }], body: [] });
    else last.header.push({ line, range });
  }
  return runs;
};

/** Longer than this a line with a date is a sentence about that year. */
const LONGEST_HEADER = 150;

const dateOf = (line: Line, { dateRangeIn }: EntryTools): DateRange | null => {
  const { text } = line.content;
  if (text.length > LONGEST_HEADER) return null;
  const range = dateRangeIn(text);
  if (range === null || !range.single) return range;
  // A lone year counts only at an end of the line, or in brackets: "Acme, 2019", "(2019)".
  const isAtEnd = text.slice(range.end).replaceAll(/[\s)\].,]/gu, "") === "";
  const isSetApart = /(?:[,(|–—-]\s?|\t|\s{3})$/u.test(text.slice(0, range.start));
  const isSentence = text.split(/\s+/u).length > (isSetApart ? 16 : 8) || /[.!?]$/u.test(text);
  return (isAtEnd || range.start === 0) && !isSentence ? range : null;
};

const isBody = (line: Line, range: DateRange | null, tools: EntryTools): boolean => {
  if (line.kind === "bullet") return true;
  if (line.kind === "heading") return false;
  if (tools.isStackLine(line)) return true;
  if (range !== null && !range.single) return false;
  const { text } = line.content;
  const words = text.split(/\s+/u).length;
  return words >= 14 || (words >= 4 && /[.!?]$/u.test(text) && !/(?:inc|ltd|corp|co)\.$/iu.test(text));
};

/** Sorts the lines above a body into headers and lines that only look like one. */
const headersIn = (
  run: ReadonlyArray<DatedLine>,
  follows: boolean,
  hasBody: boolean,
  tools: EntryTools,
  afterBullets: boolean,
): {
  readonly loose: ReadonlyArray<DatedLine>;
  readonly headers: ReadonlyArray<ReadonlyArray<DatedLine>>;
} => {
  const dated = run.flatMap(({ range }, at) => (range === null ? [] : [at]));
  if (dated.length === 0) {
    const isHeader = run.length > 0 && (isTitled(run, hasBody, tools) || (!follows && hasBody));
    return isHeader ? { loose: [], headers: [run] } : { loose: run, headers: [] };
  }
  const [first = 0] = dated;
  const isWhole =
    !follows || (afterBullets && first <= LINES_ABOVE_DATE && run.slice(0, first).every(isApart));
  const start = isWhole ? 0 : firstOwn(run, first);
  return {
    loose: run.slice(0, start),
    headers: cutAtDates(
      run.slice(start),
      dated.map((at) => at - start),
    ),
  };
};

/** "Bayside Analytics, Oakland", a blank line below the last bullet of another job: it opens the next. */
const isApart = ({ line: { content, afterBlank } }: DatedLine, at: number): boolean =>
  (at > 0 || afterBlank) && content.text.length <= 80 && !/[.:!?;]$/u.test(content.text);

/** Without dates only a heading, or a job title set apart and followed by what was done, opens an entry. */
const isTitled = (run: ReadonlyArray<DatedLine>, hasBody: boolean, { words }: EntryTools): boolean =>
  run.some(({ line }) => line.kind === "heading") ||
  (hasBody &&
    (run[0]?.line.afterBlank ?? false) &&
    run.some(({ line }) => line.strong || words.isTitle(line.content.text)));

/** Title, employer and place: no header has more lines above its date. */
const LINES_ABOVE_DATE = 3;

const firstOwn = (run: ReadonlyArray<DatedLine>, date: number): number => {
  let start = date;
  while (start > 0 && date - start < LINES_ABOVE_DATE) {
    const isBreak = run[start]?.line.afterBlank && run[start]?.line.kind !== "heading" && start < date;
    if (isBreak) break;
    start -= 1;
  }
  return start;
};

/** One header per date: with what stands above it, or below it on pages that put the date first. */
const cutAtDates = (
  run: ReadonlyArray<DatedLine>,
  dated: ReadonlyArray<number>,
): ReadonlyArray<ReadonlyArray<DatedLine>> => {
  if (dated.length < 2) return [run];
  const isDateFirst = dated[0] === 0 && !hasOwnWords(run[0]);
  const cuts = isDateFirst ? dated : [0, ...dated.slice(0, -1).map((at) => at + 1)];
  return cuts.map((cut, i) => run.slice(cut, cuts[i + 1] ?? run.length));
};

const hasOwnWords = (dated: DatedLine | undefined): boolean => {
  if (dated === undefined || dated.range === null) return true;
  const { text } = dated.line.content;
  return /\p{L}{2}/u.test(text.slice(0, dated.range.start) + text.slice(dated.range.end));
};
