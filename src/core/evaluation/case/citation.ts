/** Small builders of evidence: several spans as a `Because`, an absence that is really one, a shortened quotation. */
import type { Because, Reason } from "#core/base/evidence.ts";
import { absenceOf, type Span, type SpanSource, spanOf } from "#core/base/text-span.ts";
import { hasPhrase, wordLineOf } from "./words.ts";

/** The spans without repetition, or `fallback` when there is none. */
export const becauseOf = (spans: ReadonlyArray<Span>, fallback: Span): Because => {
  const [first, ...rest] = spans.length <= FEW ? distinctOfFew(spans) : distinctOfMany(spans);
  return first === undefined ? [fallback] : [first, ...rest];
};

/** Nearly every sentence cites two or three spans, which are compared sooner than keys are written for them. */
const FEW = 6;

const distinctOfFew = (spans: ReadonlyArray<Span>): ReadonlyArray<Span> =>
  spans.filter((span, at) => {
    for (let i = 0; i < at; i += 1) if (areSame(spans[i] ?? span, span)) return false;
    return true;
  });

const areSame = (one: Span, other: Span): boolean =>
  one.start === other.start &&
  one.end === other.end &&
  one.source === other.source &&
  (one.absent?.join("|") ?? "") === (other.absent?.join("|") ?? "");

const distinctOfMany = (spans: ReadonlyArray<Span>): ReadonlyArray<Span> => {
  const seen = new Set<string>();
  return spans.filter((span) => {
    const key = `${span.source}:${span.start}:${span.end}:${span.absent?.join("|") ?? ""}`;
    return !seen.has(key) && seen.add(key);
  });
};

export const withCards = (because: Because, cards: ReadonlyArray<string>): Because => {
  const [first, ...rest] = because;
  const references: ReadonlyArray<Reason> = cards.map((card) => ({ card }));
  return [first, ...rest, ...references];
};

/** A text that is searched for absence more than once. */
export interface SearchedText {
  readonly source: SpanSource;
  readonly text: string;
  readonly wordLine: string;
}

export const searchedTextOf = (source: SpanSource, text: string): SearchedText => ({
  source,
  text,
  wordLine: wordLineOf(text),
});

/**
 * The whole text, searched for `words`. Those that do occur (in another sense) are left out of the list,
 * and when all of them occur the text's first line is cited instead of a false absence.
 */
export const absenceIn = ({ source, text, wordLine }: SearchedText, words: ReadonlyArray<string>): Span => {
  const absent = words.filter((word) => !hasPhrase(wordLine, word));
  return absent.length > 0 ? absenceOf(source, text, absent) : firstLineOf(source, text);
};

/** The first line with a word in it; the whole text when it has none. */
export const firstLineOf = (source: SpanSource, text: string): Span => {
  const start = text.search(/\S/u);
  if (start < 0) return absenceOf(source, text, ["any word"]);
  const lineEnd = text.indexOf("\n", start);
  return spanOf(source, text, start, lineEnd < 0 ? text.length : lineEnd);
};

/** The words in quotation marks, on one line, cut at a word when longer than `length`. */
export const quoted = (words: string, length = 60): string => {
  const line = onOneLine(words);
  if (line.length <= length) return `“${line}”`;
  const cut = line.lastIndexOf(" ", length);
  return `“${line.slice(0, cut > length / 2 ? cut : length)}…”`;
};

/** Most quotations have nothing but single blanks between their words; asking is cheaper than replacing. */
const onOneLine = (words: string): string =>
  (/[^\S ]| {2}/u.test(words) ? words.replaceAll(/\s+/gu, " ") : words).trim();
