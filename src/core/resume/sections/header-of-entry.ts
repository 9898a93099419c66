/** The header of one entry with its dates cut out: what is left tells title, employer, school or project. */
import type { DatedLine } from "../layout/entries-of.ts";
import { EMPTY, part, type Stretch } from "../lines/stretch.ts";

export interface EntryHeader {
  /** Lines without their dates, empty ones left out. */
  readonly lines: ReadonlyArray<Stretch>;
  readonly from: DatedValue;
  readonly to: DatedValue;
  readonly level: number;
}

export interface DatedValue {
  readonly value: string;
  readonly at: Stretch;
}

const NO_DATE: DatedValue = { value: "", at: EMPTY };

export const headerOfEntry = (header: ReadonlyArray<DatedLine>): EntryHeader => {
  const dated =
    header.find(({ range }) => range !== null && !range.single) ?? header.find(({ range }) => range !== null);
  const lines = header.flatMap((entry) => withoutDates(entry, entry === dated));
  const level = header.find(({ line }) => line.kind === "heading")?.line.level ?? 0;
  if (dated === undefined || dated.range === null) return { lines, from: NO_DATE, to: NO_DATE, level };
  const { range, line } = dated;
  return {
    lines,
    from: { value: range.from, at: part(line.content, ...range.fromAt) },
    to: { value: range.to, at: part(line.content, ...range.toAt) },
    level,
  };
};

/** What is left of a line on both sides of its dates. */
export const withoutDates = ({ line, range }: DatedLine, isTaken: boolean): ReadonlyArray<Stretch> => {
  if (range === null || !isTaken) return [line.content];
  const before = unbracketed(part(line.content, 0, range.start));
  const after = unbracketed(part(line.content, range.end));
  return [before, after].filter(({ text }) => text !== "");
};

/** "Acme (" and ")" lose the bracket that held the date. */
const unbracketed = (stretch: Stretch): Stretch => {
  const { text } = stretch;
  const start = /^[)\]:]/u.test(text) ? 1 : 0;
  const opens = /[([]$/u.test(text) && !/[)\]]$/u.test(text);
  return part(stretch, start, opens ? text.length - 1 : text.length);
};
