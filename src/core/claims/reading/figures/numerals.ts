/** How numbers are written: "1,200.50", "1.200,50", "twenty-five", "half a million", "40k", "two thirds". */
import { isGluedTo, type Word } from "../words-in.ts";

export interface Numeral {
  readonly value: number;
  /** The first word behind it. */
  readonly next: number;
  readonly isSpelled: boolean;
}

export const numeralAt = (words: ReadonlyArray<Word>, at: number): Numeral | null => {
  const word = words[at];
  if (word === undefined) return null;
  const read = word.kind === "number" ? digitsAt(words, at, word) : spelledAt(words, at);
  return read === null ? null : scaled(words, withHalf(words, read));
};

/** "three and a half years". */
const withHalf = (words: ReadonlyArray<Word>, read: Numeral): Numeral => {
  const rest = [0, 1, 2].map((at) => words[read.next + at]?.lower ?? "").join(" ");
  return rest === "and a half" ? { ...read, value: read.value + 0.5, next: read.next + 3 } : read;
};

const digitsAt = (words: ReadonlyArray<Word>, at: number, word: Word): Numeral | null => {
  let written = word.text;
  let next = at + 1;
  // "1 200 000": groups of three behind single spaces.
  while (/^\d{1,3}$/u.test(word.text) && isSpacedGroup(words[next - 1], words[next]) && next - at < 5) {
    written += words[next]?.text ?? "";
    next += 1;
  }
  const value = valueWritten(written);
  return value === null ? null : { value, next, isSpelled: false };
};

const isSpacedGroup = (before: Word | undefined, group: Word | undefined): boolean =>
  before !== undefined &&
  group?.kind === "number" &&
  /^\d{3}$/u.test(group.text) &&
  group.start === before.end + 1;

const valueWritten = (written: string): number | null => {
  const plain = written.replaceAll(/['’]/gu, "");
  const parts = plain.split(/[.,]/u);
  if (parts.length === 1) return Number(plain);
  const last = parts.at(-1) ?? "";
  const separators = plain.replaceAll(/\d/gu, "");
  if (parts.length === 2) {
    const isGroup = separators === "," && last.length === 3 && parts[0] !== "0";
    return isGroup ? Number(parts.join("")) : Number(`${parts[0]}.${last}`);
  }
  const isMixed = separators.at(-1) !== separators.at(0);
  if (isMixed) return Number(`${parts.slice(0, -1).join("")}.${last}`);
  return parts.slice(1).every(({ length }) => length === 3 || length === 2) ? Number(parts.join("")) : null;
};

const SMALL: ReadonlyMap<string, number> = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value) => [word, value]),
);
const TENS: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, i) => [word, 20 + 10 * i]),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["k", 1000],
  ["million", 1e6],
  ["mn", 1e6],
  ["mio", 1e6],
  ["mln", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
  ["mrd", 1e9],
  ["trillion", 1e12],
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["crore", 1e7],
  ["crores", 1e7],
  ["dozen", 12],
]);
/** Only glued to digits: "4M". A small "m" after digits is minutes or metres as often, and is left to the units. */
const LETTERS: ReadonlyMap<string, number> = new Map([
  ["k", 1000],
  ["K", 1000],
  ["M", 1e6],
  ["MM", 1e6],
  ["B", 1e9],
  ["bn", 1e9],
  ["m", 1e6],
]);

const spelledAt = (words: ReadonlyArray<Word>, at: number): Numeral | null => {
  const lower = words[at]?.lower ?? "";
  const small = SMALL.get(lower);
  if (small !== undefined) return { value: small, next: at + 1, isSpelled: true };
  const tens = TENS.get(lower);
  if (tens !== undefined) return withOnes(words, at, tens);
  if (lower === "half" && isHalfOf(words, at)) return { value: 0.5, next: at + 2, isSpelled: true };
  const isScale = ["hundred", "thousand", "million", "billion", "dozen"].includes(lower);
  return isScale ? { value: 1, next: at, isSpelled: true } : null;
};

/** "twenty-five". */
const withOnes = (words: ReadonlyArray<Word>, at: number, tens: number): Numeral => {
  const joined = words[at + 1]?.text === "-" ? at + 2 : at + 1;
  const ones = SMALL.get(words[joined]?.lower ?? "") ?? 0;
  return ones > 0 && ones < 10
    ? { value: tens + ones, next: joined + 1, isSpelled: true }
    : { value: tens, next: at + 1, isSpelled: true };
};

/** "half a million", "half an hour". */
const isHalfOf = (words: ReadonlyArray<Word>, at: number): boolean =>
  ["a", "an"].includes(words[at + 1]?.lower ?? "") && isHalved(words[at + 2]?.lower ?? "");

const isHalved = (word: string): boolean =>
  SCALES.has(word) || ["year", "day", "hour", "minute", "second"].includes(word);

/** "4M", "12 million", "two hundred and fifty thousand": scales follow, and after a hundred a rest. */
const scaled = (words: ReadonlyArray<Word>, read: Numeral): Numeral => {
  const word = words[read.next];
  const glued = isGluedTo(words[read.next - 1], word) && !read.isSpelled;
  const letter = glued ? LETTERS.get(word?.text ?? "") : undefined;
  if (letter !== undefined && !(word?.text === "m" && isMinutes(words, read.next)))
    return { ...read, value: exactly(read.value * letter), next: read.next + 1 };
  const behindHyphen = word?.text === "-" ? read.next + 1 : read.next;
  const scale = SCALES.get(words[behindHyphen]?.lower ?? "");
  if (scale === undefined) return read;
  const next = { ...read, value: exactly(read.value * scale), next: behindHyphen + 1 };
  return read.isSpelled ? withRest(words, next, scale) : scaled(words, next);
};

const isMinutes = (words: ReadonlyArray<Word>, at: number): boolean =>
  ["to", "→", "-", "–"].includes(words[at + 1]?.lower ?? "");

const withRest = (words: ReadonlyArray<Word>, read: Numeral, scale: number): Numeral => {
  const at = words[read.next]?.lower === "and" ? read.next + 1 : read.next;
  const rest = scale >= 100 ? spelledAt(words, at) : null;
  const isRest = rest !== null && rest.next > at && rest.value < scale;
  return scaled(words, isRest ? { ...read, value: read.value + rest.value, next: rest.next } : read);
};

/** 3.2 × 1000 must be 3200. */
export const exactly = (value: number): number => Number(value.toPrecision(12));
