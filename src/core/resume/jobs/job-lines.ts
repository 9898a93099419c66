/** The lines of a section that has looks, each as a date, a line of a header, or what was done. */
import type { DateRange } from "../layout/date-range.ts";
import type { EntryTools } from "../layout/entries-of.ts";
import type { Line } from "../lines/line.ts";
import { styleOf } from "../looks/look.ts";
import { withBrokenDates } from "./broken-dates.ts";
import { besideDate, namesSomething, rangeOf, wordsIn } from "./line-dates.ts";
import {
  withBulletsAsHeaders,
  withDatesJoined,
  withOrnamentsAsHeaders,
  withTitlesUnderDates,
} from "./prepared-lines.ts";

export interface JobLine {
  readonly line: Line;
  readonly kind: "dated" | "head" | "body";
  readonly range: DateRange | null;
  readonly style: string;
  /** Set unlike the body: bold, larger, italic or in capitals. */
  readonly stands: boolean;
}

export const jobLinesOf = (lines: ReadonlyArray<Line>, tools: EntryTools): ReadonlyArray<JobLine> => {
  const whole = withBulletsAsHeaders(
    withOrnamentsAsHeaders(
      withTitlesUnderDates(withDatesJoined(withBrokenDates(lines, tools), tools), tools),
      tools,
    ),
    tools,
  );
  const body = bodyStyleOf(whole);
  const judged = whole.map((line) => {
    const style = line.look === null ? "" : styleOf(line.look);
    const stands = line.kind === "heading" || (style !== body && standsOut(line));
    return { line, style, stands, range: line.kind === "bullet" ? null : rangeOf(line, tools) };
  });
  const edge = edgeOf(judged);
  return judged.map(({ line, style, stands, range }, at) => {
    const isIndented = edge !== null && !stands && (line.look?.x ?? edge) > edge + INDENT;
    if (range !== null && (!isIndented || range.start === 0))
      return { line, style, stands, range, kind: "dated" };
    const isOverDate = stands && line.kind === "text" && isDateAlone(judged[at + 1]);
    const kind = !isOverDate && (isIndented || isBody(line, stands, tools)) ? "body" : "head";
    return { line, style, stands, range: null, kind };
  });
};

/** What stands out right above dates alone is a name, however long. */
const isDateAlone = (next: { line: Line; range: DateRange | null } | undefined): boolean =>
  next !== undefined &&
  next.range !== null &&
  !next.range.single &&
  !next.line.afterBlank &&
  next.range.start === 0 &&
  next.range.end >= next.line.content.text.length - 1;

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

/** The style of most letters that are neither bold nor short: what was done. */
const bodyStyleOf = (lines: ReadonlyArray<Line>): string => {
  const letters = new Map<string, number>();
  for (const { look, content } of lines) {
    if (look === null) continue;
    const style = styleOf(look);
    // What is bold from end to end is no body, unless the section holds nothing else.
    const weight = look.bold > 0.8 ? BOLD : 1;
    letters.set(style, (letters.get(style) ?? 0) + weight * content.text.length);
  }
  let [best, most] = ["", 0];
  for (const [style, count] of letters) if (count > most) [best, most] = [style, count];
  return best;
};

/** Of a letter in a bold line against one in a plain line. */
const BOLD = 0.2;

const isBody = (line: Line, stands: boolean, tools: EntryTools): boolean => {
  if (line.kind !== "text") return line.kind === "bullet";
  // Dots that lead to a place at the right are no sentence.
  const text = line.content.text.replace(/(?:\s?\.){4,}\s?$/u, "");
  if (/:$/u.test(text) || (tools.isStackLine(line) && (!stands || isLabelled(text)))) return true;
  return (line.rows >= 2 && !stands) || isProse(text, stands, tools);
};

/** "at Globex" below a title. */
const isEmployerAlone = (text: string): boolean =>
  text.length <= 60 && /^(?:at|bei|chez|presso|bij|hos)\s/u.test(text) && !/[.;,]$/u.test(text);

const isLabelled = (text: string): boolean => /^[^:]{2,40}:\s/u.test(text);

/** Words of a header; a line set apart may have more. */
const MOST_WORDS = 15;
const MOST_WORDS_SET_APART = 22;

const isProse = (text: string, stands: boolean, tools: EntryTools): boolean => {
  const words = wordsIn(text);
  if (words >= (stands ? MOST_WORDS_SET_APART : MOST_WORDS)) return true;
  if (words >= 3 && !stands && /^\p{Ll}+\s/u.test(text) && !isEmployerAlone(text)) return true;
  const isSentence = /[.!?;]$/u.test(text) && !/\b(?:inc|ltd|corp|co|llc|bv|s\.?[al])\.$/iu.test(text);
  return isSentence && (words >= 9 || (words >= 4 && !namesSomething(text, tools)));
};
