/** How a line looks: what a reader takes titles, employers and dates by before reading a word. */

export interface Look {
  readonly page: number;
  readonly column: number;
  /** The largest letters, as a multiple of the size in which most of the document is set. */
  readonly size: number;
  /** Share of the letters, 0–1. */
  readonly bold: number;
  readonly italic: number;
  readonly capitals: boolean;
  /** Distance to the line above, in usual line distances. */
  readonly gap: number;
  /** Left edge; null where the format has no pages. */
  readonly x: number | null;
  /** True if the next line's first word would not have fitted: the width of the page broke the line. */
  readonly fills: boolean;
  /** Stretches of one style without a wide gap, in reading order. */
  readonly parts: ReadonlyArray<LookPart>;
}

export interface LookPart {
  /** Offsets in the visible text. */
  readonly start: number;
  readonly end: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  readonly x: number | null;
  /** A wide gap or a tab stands before it; otherwise only the style changed. */
  readonly apart: boolean;
}

/** One word for a style: lines with the same one are meant to look alike. "m" begins in bold and goes on without. */
export const styleOf = ({ size, bold, italic, capitals, parts }: Look): string => {
  const weight = bold > 0.8 ? "b" : parts[0]?.bold === true ? "m" : "";
  return `${Math.round(size * 20)}${weight}${italic > 0.8 ? "i" : ""}${capitals ? "c" : ""}`;
};
