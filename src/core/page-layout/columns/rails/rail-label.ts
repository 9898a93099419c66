/** The lines of one label in a rail become one: ranges and words that the narrow rail broke are whole again. */
import { type RowPart, rowPartOf } from "#core/page-layout/rows/page-word.ts";
import type { Row } from "../ordered-column.ts";

/** "06/2019 –" over "12/2021" is one range, and so is "Agosto 2006 -" over "Diciembre" over "2011". */
export const partsInLine = (parts: ReadonlyArray<RowPart>): ReadonlyArray<RowPart> => {
  const joined: Array<RowPart> = [];
  for (const part of isFromBelow(parts) ? parts.toReversed() : parts) {
    const last = joined.at(-1);
    const whole = last === undefined ? null : (unbroken(last, part) ?? joinedRange(last, part));
    if (whole === null) joined.push(part);
    else joined[joined.length - 1] = whole;
  }
  return joined;
};

/** A line of time may run upwards: "Present" or "2020" stands over "2018". */
const isFromBelow = (parts: ReadonlyArray<RowPart>): boolean => {
  const [above, below] = [parts[0]?.text ?? "", parts[1]?.text ?? ""];
  const isTime = parts.length === 2 && YEAR.test(below) && /^(?:\p{L}+|\d{4})$/u.test(above);
  return isTime && (!YEAR.test(above) || Number(above) > Number(below));
};

const YEAR = /^(?:19|20)\d\d$/u;

const joinedRange = (above: RowPart, below: RowPart): RowPart | null => {
  const isOpen = /[-–—~]$/u.test(above.text) || /^[-–—~]/u.test(below.text);
  // A month or a name before its year; two dates of their own stay two.
  const isBroken = !/\d/u.test(lastWordOf(above)) && /\d/u.test(below.text);
  return isOpen || isBroken ? rowPartOf([...above.words, ...below.words]) : null;
};

const lastWordOf = ({ words }: RowPart): string => words.at(-1)?.text ?? "";

/** A label broken over lines ("Work" over "Experience") is one line. */
export const labelOf = (parts: ReadonlyArray<RowPart>): Row => {
  const whole: Array<RowPart> = [];
  for (const part of parts) {
    const joined = unbroken(whole.at(-1), part);
    if (joined === null) whole.push(part);
    else whole[whole.length - 1] = joined;
  }
  return [rowPartOf(whole.flatMap(({ words }) => words))];
};

/** "Soft-" over "ware 2018": the word that the narrow rail broke is whole again. */
const unbroken = (above: RowPart | undefined, below: RowPart): RowPart | null => {
  const [head, tail] = [above?.words.at(-1), below.words[0]];
  if (above === undefined || head === undefined || tail === undefined) return null;
  if (!/\p{L}-$/u.test(head.text) || !/^\p{Ll}/u.test(tail.text)) return null;
  const word = {
    ...head,
    text: head.text.slice(0, -1) + tail.text,
    left: Math.min(head.left, tail.left),
    right: Math.max(head.right, tail.right),
    bottom: Math.max(head.bottom, tail.bottom),
  };
  return rowPartOf([...above.words.slice(0, -1), word, ...below.words.slice(1)]);
};
