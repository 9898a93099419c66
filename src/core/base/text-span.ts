/** A stretch of a source text. Offsets are UTF-16 indices; `quote === text.slice(start, end)` always holds. */
export type SpanSource = "posting" | "resume" | "profile" | "answer" | "story" | "receipt" | "fact";

export interface Span {
  readonly source: SpanSource;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Only on a statement of absence: what was looked for in `start`–`end`. `quote` is empty in this case alone. */
  readonly absent?: ReadonlyArray<string>;
}

/** The span of `text` from `start` up to, not including, `end`. */
export const spanOf = (source: SpanSource, text: string, start: number, end: number): Span => ({
  source,
  start,
  end,
  quote: text.slice(start, end),
});

/** Evidence of absence: the whole text was searched for `absent` (words or ids a person understands). */
export const absenceOf = (source: SpanSource, text: string, absent: ReadonlyArray<string>): Span => ({
  source,
  start: 0,
  end: text.length,
  quote: "",
  absent,
});
