/** A narrow date column breaks "May 2019 – / Present" over two rows, with other words beside both: the end goes back to its beginning. */
import type { EntryTools } from "../layout/entries-of.ts";
import type { Line } from "../lines/line.ts";
import { part, type Stretch } from "../lines/stretch.ts";
import type { LookPart } from "../looks/look.ts";

export const withBrokenDates = (lines: ReadonlyArray<Line>, tools: EntryTools): ReadonlyArray<Line> => {
  const whole: Array<Line> = [];
  for (const line of lines) {
    const above = whole.at(-1);
    const mended = above === undefined ? null : mend(above, line, tools);
    if (mended === null) whole.push(line);
    else {
      whole[whole.length - 1] = mended.above;
      if (mended.rest !== null) whole.push(mended.rest);
    }
  }
  return whole;
};

const mend = (above: Line, line: Line, tools: EntryTools): { above: Line; rest: Line | null } | null => {
  const parts = above.look?.parts ?? [];
  const open = parts.findIndex((own) => OPEN.test(textOf(above, own).text));
  const begin = parts[open];
  if (begin === undefined || parts.length < 2 || above.kind === "bullet" || line.kind === "bullet")
    return null;
  const own = line.look?.parts ?? [];
  const at = own.findIndex((end) => isBelow(begin, end, open === parts.length - 1));
  const end = own[at];
  if (end === undefined) return null;
  const [from, to] = [textOf(above, begin), textOf(line, end)];
  if (to.text.length > LONGEST_END) return null;
  const dates = beside(from, to, " ");
  const range = tools.dateRangeIn(dates.text);
  if (range === null || range.single || range.end < dates.text.length - 1) return null;
  return {
    above: { ...above, content: withoutPart(above, begin, dates) },
    rest: own.length === 1 ? null : { ...line, content: withoutPart(line, end, null) },
  };
};

/** "May 2019 –", "since 03/2020 -". */
const OPEN = /\d\s?[–—-]\s?$/u;
/** "September 2020". */
const LONGEST_END = 16;
/** Points: the left edge of a date and of what it goes on with. */
const SAME_EDGE = 14;

/** A date at the right ends where the page ends, wherever it begins. */
const isBelow = (begin: LookPart, end: LookPart, isLast: boolean): boolean =>
  begin.x !== null &&
  end.x !== null &&
  (Math.abs(begin.x - end.x) < SAME_EDGE || (isLast && end.x > begin.x - SAME_EDGE));

const textOf = ({ content }: Line, { start, end }: LookPart): Stretch => {
  const from = content.offsets.findIndex((offset) => offset >= start);
  const to = content.offsets.findIndex((offset) => offset >= end);
  if (from === -1) return { text: "", offsets: [] };
  const [last, text] = [to === -1 ? content.text.length : to, content.text];
  return {
    text: text.slice(from, last).trim(),
    offsets: content.offsets.slice(from, from + text.slice(from, last).trim().length),
  };
};

/** The line without the part; `dates` come behind what is left, a wide gap between them. */
const withoutPart = ({ content }: Line, own: LookPart, dates: Stretch | null): Stretch => {
  const from = content.offsets.findIndex((offset) => offset >= own.start);
  const to = content.offsets.findIndex((offset) => offset >= own.end);
  const pieces = [part(content, 0, from), to === -1 ? null : part(content, to), dates];
  return pieces.reduce<Stretch>(
    (left, piece) =>
      piece === null || piece.text === "" ? left : left.text === "" ? piece : beside(left, piece, "   "),
    { text: "", offsets: [] },
  );
};

const beside = (left: Stretch, right: Stretch, gap: string): Stretch => {
  const last = left.offsets.at(-1) ?? 0;
  const between = Array.from(gap, () => last);
  return { text: left.text + gap + right.text, offsets: [...left.offsets, ...between, ...right.offsets] };
};
