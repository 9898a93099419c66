/** Whether a line holds the dates of an entry, and where its header begins beside them. */
import type { DateRange } from "../layout/date-range.ts";
import type { EntryTools } from "../layout/entries-of.ts";
import type { Line } from "../lines/line.ts";

/** Where dates stand in a column at the left, the header begins beside them. */
export const besideDate = ({ look, content }: Line, range: DateRange | null): number | null | undefined => {
  const [first, second] = look?.parts ?? [];
  const isDateFirst = range !== null && range.start === 0 && first !== undefined && second !== undefined;
  return isDateFirst &&
    first.end - (content.offsets[0] ?? 0) <= range.end + 2 &&
    (second.apart || second.bold !== first.bold)
    ? second.x
    : look?.x;
};

/** Longer than this a line with a date is a sentence about that year. */
export const LONGEST_HEADER = 190;

/** The dates of a line, if they are those of an entry and not of something a sentence tells. */
export const rangeOf = (line: Line, { dateRangeIn }: EntryTools): DateRange | null => {
  const { text } = line.content;
  if (text.length > LONGEST_HEADER || /:\s?$/u.test(text)) return null;
  const range = dateRangeIn(text);
  if (range === null || (range.single && isOwnPart(line, range))) return range;
  return (range.single ? isLoneDate : isEntryRange)(text, range) ? range : null;
};

const isEntryRange = (text: string, range: DateRange): boolean => {
  const words = besides(text, range);
  return words <= MOST_WORDS && (words <= FEW_WORDS || isAtEdge(text, range) || isSetApart(text, range));
};

const isLoneDate = (text: string, range: DateRange): boolean =>
  isAtEdge(text, range) &&
  (range.start === 0 || isSetApart(text, range)) &&
  // "2010 with good marks": a sentence goes on.
  !/^\s\p{Ll}{2}/u.test(text.slice(range.end)) &&
  !/[.!?]$/u.test(text) &&
  besides(text, range) <= MOST_WORDS_BESIDE_ONE;

const besides = (text: string, { start, end }: DateRange): number =>
  wordsIn(`${text.slice(0, start)} ${text.slice(end)}`);

const isAtEdge = (text: string, { start, end }: DateRange): boolean =>
  /^[\s([]*$/u.test(text.slice(0, start)) || /^[\s)\].,]*$/u.test(text.slice(end));

/** A sign, a gap or a name stands before the date. */
const isSetApart = (text: string, { start }: DateRange): boolean =>
  /(?:[,(|·•/–—:-]\s?|\t|\s{3}|\p{Lu}\S{0,40}\s)$/u.test(text.slice(Math.max(0, start - 60), start));

/** Beside more words a range of dates is part of a sentence, unless it stands at an end of the line. */
const FEW_WORDS = 10;
const MOST_WORDS = 18;

const MOST_WORDS_BESIDE_ONE = 12;

/** A date that a wide gap or another style sets apart from the words beside it. */
const isOwnPart = ({ look, content: { offsets } }: Line, { start, end }: DateRange): boolean => {
  const [from, to] = [offsets[start] ?? 0, offsets[end - 1] ?? 0];
  const parts = look?.parts ?? [];
  const own = parts.findIndex((part) => part.start <= from && part.end > to);
  const part = parts[own];
  if (part === undefined || parts.length < 2 || part.end - part.start > end - start + 3) return false;
  return own === 0 ? (parts[1]?.apart ?? false) : part.apart;
};

/** A title, a school or a degree. */
export const namesSomething = (text: string, { words }: EntryTools): boolean =>
  words.isTitle(text) || (text.length <= 100 && (words.isInstitution(text) || words.isDegree(text)));

/** Dots that lead to a date at the right are no words. */
export const wordsIn = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word)).length;
