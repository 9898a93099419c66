/** The text a reader sees, for matching, and the way back to the offsets of the text as it was given. */
import { type Span, type SpanSource, spanOf } from "#core/base/text-span.ts";
import type { HiddenRange, PageText } from "./page-text.ts";

export interface CitableText {
  /** `page.text` without its hidden stretches. Offsets that rules work with are offsets into this string. */
  readonly visible: string;
  /** The span of `page.text` that `visible.slice(start, end)` was read from. */
  readonly cite: (start: number, end: number) => Span;
}

export const citableTextOf = (page: PageText, source: SpanSource): CitableText => {
  if (page.hidden.length === 0) {
    return { visible: page.text, cite: (start, end) => spanOf(source, page.text, start, end) };
  }
  const pieces = visiblePieces(page.text, page.hidden);
  const visible = pieces.map(({ text }) => text).join("");
  const offsets = sourceOffsets(pieces, visible.length);
  const cite = (start: number, end: number): Span =>
    spanOf(
      source,
      page.text,
      offsets[start] ?? 0,
      end > start ? (offsets[end - 1] ?? 0) + 1 : (offsets[start] ?? 0),
    );
  return { visible, cite };
};

interface Piece {
  readonly text: string;
  readonly from: number;
}

const visiblePieces = (text: string, hidden: ReadonlyArray<HiddenRange>): ReadonlyArray<Piece> => {
  const pieces: Array<Piece> = [];
  let from = 0;
  for (const range of hidden) {
    pieces.push({ text: text.slice(from, range.start), from });
    // A zero-width character splits no word; anything longer was a piece of page, so words must not join across it.
    if (!joinsWords(range)) pieces.push({ text: " ", from: range.start });
    from = Math.max(from, range.end);
  }
  return [...pieces, { text: text.slice(from), from }];
};

const joinsWords = (range: HiddenRange): boolean => range.joins ?? range.end - range.start <= 1;

const sourceOffsets = (pieces: ReadonlyArray<Piece>, length: number): Int32Array => {
  const offsets = new Int32Array(length);
  let at = 0;
  for (const { text, from } of pieces) {
    for (let i = 0; i < text.length; i += 1) offsets[at + i] = from + i;
    at += text.length;
  }
  return offsets;
};
