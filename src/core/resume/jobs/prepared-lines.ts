/** Lines of a section before they are sorted: dates over two rows joined, bullets that are headers taken for such. */
import type { EntryTools } from "../layout/entries-of.ts";
import type { Line } from "../lines/line.ts";
import { joined } from "../lines/stretch.ts";
import { LONGEST_HEADER, namesSomething, rangeOf, wordsIn } from "./line-dates.ts";

/** A date alone, and "• Staff Engineer, Globex" as the first bullet below it: that bullet is the header. */
export const withTitlesUnderDates = (lines: ReadonlyArray<Line>, tools: EntryTools): ReadonlyArray<Line> =>
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
export const withBulletsAsHeaders = (lines: ReadonlyArray<Line>, tools: EntryTools): ReadonlyArray<Line> => {
  const found = new Set(lines.filter((line) => line.kind === "bullet" && isHeaderLike(line, tools)));
  if (found.size < 2 && lines.some((line) => line.kind !== "bullet" && rangeOf(line, tools) !== null))
    return lines;
  return lines.map((line) => (found.has(line) ? { ...line, kind: "text", afterBlank: true } : line));
};

/** "▪ Globex   Ghent" in bold above a line with dates: the sign is an ornament, the bullets of this page look otherwise. */
export const withOrnamentsAsHeaders = (
  lines: ReadonlyArray<Line>,
  tools: EntryTools,
): ReadonlyArray<Line> => {
  const opens = (line: Line, at: number): boolean => {
    const next = lines[at + 1];
    if (line.kind !== "bullet" || next?.kind !== "text" || !isSetOff(line)) return false;
    const range = rangeOf(next, tools);
    return range !== null && !range.single && !/[.;:!?]$/u.test(line.content.text);
  };
  const found = new Set(lines.filter(opens));
  const plain = lines.filter((line) => line.kind === "bullet" && !found.has(line));
  if (found.size === 0 || plain.filter(isSetOff).length * 2 > plain.length) return lines;
  return lines.map((line) => (found.has(line) ? { ...line, kind: "text", afterBlank: true } : line));
};

/** Short, and bold or larger in its first words. */
const isSetOff = ({ look, content: { text } }: Line): boolean => {
  const [first, second] = look?.parts ?? [];
  const isShort = text.length <= LONGEST_BULLET && first !== undefined;
  return isShort && (first.size > 1.05 || (first.bold && (second === undefined || second.apart)));
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
export const withDatesJoined = (
  lines: ReadonlyArray<Line>,
  { dateRangeIn }: EntryTools,
): ReadonlyArray<Line> => {
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
