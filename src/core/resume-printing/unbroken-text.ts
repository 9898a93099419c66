/**
 * Keeps together what a line end would tear apart: `C++`, `CI/CD`, `on-call`, `300 ms`. A program that reads the file back
 * would take the halves for two words, or drop the hyphen. Everything else may break at its blanks.
 */
import type { Text } from "./printed-resume.ts";

type Piece = Text[number];

export const unbrokenText = (text: string): Text => textOf(joinQuantities(wordsIn(text)));

/** For whole sentences: their last words stay together, so that no line holds "day." alone. */
export const proseText = (text: string): Text => textOf(joinEnding(joinQuantities(wordsIn(text))));

const wordsIn = (text: string): ReadonlyArray<string> => printableText(text).split(" ");

const textOf = (words: ReadonlyArray<string>): Text => {
  const pieces = words.flatMap((word, index): ReadonlyArray<Piece> => {
    const blank = index < words.length - 1 ? [" "] : [];
    return word === "" ? [] : [...piecesOf(word), ...blank];
  });
  return joinPlain(pieces);
};

/** Composed letters, single blanks, and nothing that is not seen: marks of direction, control characters, half characters. */
export const printableText = (text: string): string =>
  text
    .normalize("NFC")
    .replaceAll(/[\p{Cc}\p{Z}]+/gu, " ")
    .replaceAll(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, "")
    .trim();

/** Longer than a line is wide: cut into pieces between which a line may end, as nothing else helps. */
const LONGEST_PIECE = 30;

/** A longer word must break somewhere, or the line before it is left half empty. */
const LONGEST_UNBROKEN = 24;

const piecesOf = (word: string): ReadonlyArray<Piece> => {
  if (word.length <= LONGEST_UNBROKEN) return [isFragile(word) ? [word] : word];
  return word.length <= 2 * LONGEST_PIECE ? [word] : cutAtSlashes([...word]).map((piece) => [piece]);
};

/** Preferably after a slash, as people cut addresses. */
const cutAtSlashes = (letters: ReadonlyArray<string>): ReadonlyArray<string> => {
  const pieces: Array<string> = [];
  for (let from = 0; from < letters.length; ) {
    const slash = letters.slice(from, from + LONGEST_PIECE).lastIndexOf("/");
    const length = slash >= LONGEST_PIECE / 3 ? slash + 1 : LONGEST_PIECE;
    pieces.push(letters.slice(from, from + length).join(""));
    from += length;
  }
  return pieces;
};

/** Inside a word a line may end after a slash, a dash or a sign. */
const isFragile = (word: string): boolean =>
  /[-/+#–—&@%|?!]./u.test(word) || /[+#]/u.test(word) || word.includes(" ");

/** "300 ms", "€ 40", "12 k": a number and its short unit, or the sign before it, as one word. */
const joinQuantities = (words: ReadonlyArray<string>): ReadonlyArray<string> => {
  const joined: Array<string> = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before !== undefined && isQuantity(before, word)) joined[joined.length - 1] = `${before} ${word}`;
    else joined.push(word);
  }
  return joined;
};

const joinEnding = (words: ReadonlyArray<string>): ReadonlyArray<string> => {
  let count = 1;
  while (count < words.length && words.slice(-count).join(" ").length < SHORTEST_LAST_LINE) count += 1;
  const ending = words.slice(-count).join(" ");
  const isWhole = count === words.length || ending.length > LONGEST_UNBROKEN;
  return isWhole ? words : [...words.slice(0, -count), ending];
};

/** In letters; a shorter last line looks like a mistake. */
const SHORTEST_LAST_LINE = 10;

/** Units have no vowels ("ms", "GB", "k"), the small words that follow numbers have ("a", "of", "up"). */
const isQuantity = (word: string, next: string): boolean =>
  (/^[~<>≈(]?[$€£]?\d[\d.,]{0,20}$/u.test(word) &&
    /^(?:%|°C|[b-df-hj-np-tv-xzµ]{1,4})[.,;:)]?$/iu.test(next)) ||
  (/^[$€£]$/u.test(word) && /^\d/u.test(next));

const joinPlain = (pieces: ReadonlyArray<Piece>): Text => {
  const joined: Array<Piece> = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (typeof piece === "string" && typeof before === "string") joined[joined.length - 1] = before + piece;
    else joined.push(piece);
  }
  return joined;
};
