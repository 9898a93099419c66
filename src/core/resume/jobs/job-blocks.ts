/** Divides the lines of a section into entries: every date has one, and the lines above and below it go where the other entries have theirs. */
import type { EntryLines, EntryTools } from "../layout/entries-of.ts";
import type { Line } from "../lines/line.ts";
import { type JobLine, jobLinesOf } from "./job-lines.ts";

export const jobBlocksOf = (lines: ReadonlyArray<Line>, tools: EntryTools): ReadonlyArray<EntryLines> => {
  const runs = runsOf(jobLinesOf(lines, tools));
  const habit = habitOf(runs);
  const blocks: Array<{ header: ReadonlyArray<JobLine>; body: Array<Line> }> = [];
  const toBody = (loose: ReadonlyArray<JobLine>): void => {
    if (loose.length === 0) return;
    if (blocks.length === 0) blocks.push({ header: [], body: [] });
    blocks.at(-1)?.body.push(...loose.map(({ line }) => line));
  };
  for (const [at, run] of runs.entries()) {
    const { loose, headers, rest } = headersIn(run, at === 0, habit, tools);
    toBody(loose);
    for (const header of headers) blocks.push({ header, body: [] });
    toBody(rest);
    toBody(run.body);
  }
  return blocks;
};

interface Run {
  readonly head: ReadonlyArray<JobLine>;
  readonly body: ReadonlyArray<JobLine>;
}

/** Header lines in a row, then body lines in a row. */
const runsOf = (lines: ReadonlyArray<JobLine>): ReadonlyArray<Run> => {
  const runs: Array<{ head: Array<JobLine>; body: Array<JobLine> }> = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (line.kind === "body") {
      if (last === undefined) runs.push({ head: [], body: [line] });
      else last.body.push(line);
    } else if (last === undefined || last.body.length > 0) runs.push({ head: [line], body: [] });
    else last.head.push(line);
  }
  return runs;
};

/** How the entries of this section begin, by those whose borders are plain. */
interface Habit {
  readonly openings: ReadonlyMap<string, number>;
  /** Lines above the date, and below it. */
  readonly above: number;
  readonly below: number;
}

const habitOf = (runs: ReadonlyArray<Run>): Habit => {
  const dated = runs.filter(({ head }) => datesIn(head).length > 0);
  // Without any date the entries are those that are followed by what was done.
  const plain =
    dated.length > 0 ? dated : runs.filter(({ head, body }) => head.length > 0 && body.length > 0);
  const openings = new Map<string, number>();
  for (const { head } of plain)
    openings.set(head[0]?.style ?? "", (openings.get(head[0]?.style ?? "") ?? 0) + 1);
  const clear = dated.filter(
    ({ head }) => datesIn(head).length === 1 && (datesIn(head)[0] ?? 0) <= MOST_ABOVE,
  );
  return {
    openings,
    above: most(clear.map(({ head }) => datesIn(head)[0] ?? 0)),
    below: most(
      clear
        .filter(({ body }) => body.length > 0)
        .map(({ head }) => head.length - 1 - (datesIn(head)[0] ?? 0)),
    ),
  };
};

/** Title, employer, place and a line about the employer: no header has more lines above its date. */
const MOST_ABOVE = 4;
const MOST_BELOW = 3;

const datesIn = (head: ReadonlyArray<JobLine>): ReadonlyArray<number> =>
  head.flatMap(({ kind }, at) => (kind === "dated" ? [at] : []));

const most = (counts: ReadonlyArray<number>): number => {
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  return [...tally].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
};

interface Headers {
  readonly loose: ReadonlyArray<JobLine>;
  readonly headers: ReadonlyArray<ReadonlyArray<JobLine>>;
  readonly rest: ReadonlyArray<JobLine>;
}

const headersIn = ({ head, body }: Run, isFirst: boolean, habit: Habit, tools: EntryTools): Headers => {
  const dates = datesIn(head);
  const [first] = dates;
  if (first === undefined) return undated(head, body.length > 0, isFirst, habit, tools);
  const starts = dates.map((date, i) =>
    startOf(head, (dates[i - 1] ?? -1) + 1, date, i === 0 && isFirst, habit),
  );
  const last = dates.at(-1) ?? first;
  const end = endOf(head, last, habit);
  return {
    loose: head.slice(0, starts[0]),
    headers: starts.map((start, i) => head.slice(start, starts[i + 1] ?? end)),
    rest: head.slice(end),
  };
};

/** Where the entry of a date begins: at a line that looks as beginnings look here, after a gap, as far up as usual. */
const startOf = (
  head: ReadonlyArray<JobLine>,
  from: number,
  date: number,
  isFirst: boolean,
  habit: Habit,
): number => {
  const lowest = Math.max(from, date - MOST_ABOVE);
  if (isFirst) return lowest;
  let [best, bestScore] = [date, Number.NEGATIVE_INFINITY];
  for (let start = date; start >= lowest; start -= 1) {
    const score = startScore(head, from, start, date, habit);
    if (score > bestScore) [best, bestScore] = [start, score];
  }
  return best;
};

const startScore = (
  head: ReadonlyArray<JobLine>,
  from: number,
  start: number,
  date: number,
  habit: Habit,
): number => {
  const line = head[start];
  if (line === undefined) return 0;
  const inside = head.slice(start + 1, date + 1).filter((other) => other.line.afterBlank).length;
  const left = head.slice(from, start);
  // Lines left over belong to the entry before: plain ones may, those that stand out hardly.
  const leftover =
    from === 0
      ? left.filter(({ stands }) => stands).length * 2 + (left.length === 0 ? 0 : 0.4)
      : left.length > habit.below
        ? 1
        : 0;
  const opening = (habit.openings.get(line.style) ?? 0) > 0 ? 1 : 0;
  return (
    opening +
    (line.line.afterBlank ? 1.5 : 0) +
    (line.stands ? 0.5 : 0) +
    (date - start === habit.above ? 1.2 : 0) -
    1.2 * inside -
    leftover
  );
};

/** Lines below the last date that still belong to its header: title, employer or place, never far down. */
const endOf = (head: ReadonlyArray<JobLine>, date: number, habit: Habit): number => {
  let end = date + 1;
  const furthest = Math.min(head.length, date + 1 + Math.max(habit.below, MOST_BELOW));
  while (end < furthest && isBelow(head[end], end - date, habit)) end += 1;
  return end;
};

const isBelow = (line: JobLine | undefined, distance: number, habit: Habit): boolean => {
  if (line === undefined || (line.line.afterBlank && distance > 1 && !line.stands)) return false;
  const isShort = (line.line.content.text.split(/\s[|•·]\s|\s{3}/u)[0] ?? "").split(/\s+/u).length <= SHORT;
  return line.stands || (isShort && distance <= Math.max(1, habit.below));
};

/** Names have fewer words; a plain line of more tells what the employer does or what was done. */
const SHORT = 8;

/** Without a date: an employer above roles, or an entry that looks as entries begin here. */
const undated = (
  head: ReadonlyArray<JobLine>,
  hasBody: boolean,
  isFirst: boolean,
  habit: Habit,
  { words }: EntryTools,
): Headers => {
  const [first] = head;
  const none = { loose: head, headers: [], rest: [] };
  if (first === undefined) return none;
  const isUsual = first.stands && (habit.openings.get(first.style) ?? 0) > 0;
  const isNamed = head.some(
    ({ line }) => words.isTitle(line.content.text) || words.isCompany(line.content.text),
  );
  const opens =
    (isFirst && hasBody) ||
    first.line.kind === "heading" ||
    (hasBody && isUsual && isNamed && first.line.afterBlank);
  return opens ? { loose: [], ...dividedByLook(head) } : none;
};

/** Several entries without dates or bullets: each begins with a line set as the first one is. */
const dividedByLook = (head: ReadonlyArray<JobLine>): Pick<Headers, "headers" | "rest"> => {
  const [first] = head;
  const starts = head.flatMap(({ style, stands, line }, at) =>
    at === 0 || (stands && line.afterBlank && style === first?.style) ? [at] : [],
  );
  if (starts.length === 1) return { headers: [head.slice(0, MOST_ABOVE)], rest: head.slice(MOST_ABOVE) };
  return { headers: starts.map((start, i) => head.slice(start, starts[i + 1])), rest: [] };
};
