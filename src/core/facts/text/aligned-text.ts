/** A field's value with the way back to the page: the value lost markup, line breaks or escapes that the span still has. */
import { type Span, spanOf } from "#core/base/text-span.ts";

export interface AlignedText {
  readonly text: string;
  readonly span: Span;
  readonly cite: (start: number, end: number) => Span;
}

/** No sentence of a résumé is longer; what follows is neither read nor counted, so that cost stays linear. */
const LONGEST_READ = 4000;

/** `page` is the whole text that `span` points into. */
export const alignedText = (value: string, span: Span, page: string): AlignedText => {
  const text = value.slice(0, LONGEST_READ);
  const { quote } = span;
  // Most values are the quote itself, character by character.
  const offsets = text === quote && !quote.includes("\\") ? null : offsetsOf(text, quote);
  const offset = (at: number): number =>
    span.start + (offsets === null ? Math.min(at, quote.length) : (offsets[at] ?? quote.length));
  const cite = (start: number, end: number): Span => {
    const last = Math.max(start, end - 1);
    const width = end > start ? (offsets === null ? 1 : widthAt(quote, offsets[last] ?? 0)) : 0;
    return spanOf("resume", page, offset(start), Math.min(span.end, offset(last) + width));
  };
  return { text, span, cite };
};

/** The same for a part of it: offsets are then those of the part. */
export const partOf = (whole: AlignedText, start: number, end: number): AlignedText => ({
  text: whole.text.slice(start, end),
  span: whole.cite(start, end),
  cite: (from, to) => whole.cite(start + from, start + to),
});

/** Walks both once: what the quote has more of is skipped. */
const offsetsOf = (text: string, quote: string): ReadonlyArray<number> => {
  const offsets: Array<number> = [];
  let at = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = quote.charCodeAt(at);
    // Nearly always the quote has the same character at the same place.
    if (code === text.charCodeAt(i) && code !== backslash) {
      offsets.push(at);
      at += 1;
      continue;
    }
    at = find(text.charAt(i), quote, at);
    offsets.push(Math.min(at, quote.length));
    at += widthAt(quote, at);
  }
  return offsets;
};

const backslash = 92;

const find = (character: string, quote: string, from: number): number => {
  const isBlank = /\s/u.test(character);
  for (let at = from; at < quote.length; at += widthAt(quote, at)) {
    if (decodedAt(quote, at) === character || (isBlank && /\s/u.test(decodedAt(quote, at)))) return at;
  }
  return Math.min(from, quote.length);
};

/** `\n`, `\"` and `\u00e9` of JSON are one character each. */
const widthAt = (quote: string, at: number): number => {
  if (quote.charAt(at) !== "\\") return 1;
  if (quote.charAt(at + 1) === "u") return /^[\da-f]{4}$/iu.test(quote.slice(at + 2, at + 6)) ? 6 : 1;
  return /["\\/bfnrt]/u.test(quote.charAt(at + 1)) ? 2 : 1;
};

const decodedAt = (quote: string, at: number): string => {
  const width = widthAt(quote, at);
  if (width === 6) return String.fromCharCode(Number.parseInt(quote.slice(at + 2, at + 6), 16));
  if (width === 2) return ESCAPED.get(quote.charAt(at + 1)) ?? quote.charAt(at + 1);
  return quote.charAt(at);
};

const ESCAPED = new Map([
  ["n", "\n"],
  ["t", "\t"],
  ["r", "\r"],
  ["b", "\b"],
  ["f", "\f"],
]);
