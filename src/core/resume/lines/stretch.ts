/** A piece of the page as a person reads it (no markup, no line breaks), with the way back to its offsets. */

export interface Stretch {
  readonly text: string;
  /** Offset in the visible text of each character of `text`. */
  readonly offsets: ReadonlyArray<number>;
}

export const EMPTY: Stretch = { text: "", offsets: [] };

/** `source.slice(start, end)` as it stands. */
export const stretchOf = (source: string, start: number, end: number): Stretch => ({
  text: source.slice(start, end),
  offsets: offsetsBetween(start, end),
});

/** A loop, because this is made for every character of a résumé. */
export const offsetsBetween = (start: number, end: number): Array<number> => {
  const offsets: Array<number> = [];
  for (let at = start; at < end; at += 1) offsets.push(at);
  return offsets;
};

/** The part from `from` up to `to`, without blanks and stray separators at its ends. */
export const part = (stretch: Stretch, from: number, to = stretch.text.length): Stretch => {
  let start = Math.max(0, from);
  let end = Math.min(to, stretch.text.length);
  while (start < end && isEdge(stretch.text.charAt(start))) start += 1;
  while (end > start && isEdge(stretch.text.charAt(end - 1))) end -= 1;
  return { text: stretch.text.slice(start, end), offsets: stretch.offsets.slice(start, end) };
};

const EDGES = new Set(" \t\u00a0\u2002\u2003\u2009|•·–—,;‖⋅▪\u0000-");
const isEdge = (character: string): boolean => EDGES.has(character);

/** Several pieces read as one, a space between them. */
export const joined = (pieces: ReadonlyArray<Stretch>): Stretch => {
  const filled = pieces.filter(({ text }) => text !== "");
  if (filled.length < 2) return filled[0] ?? EMPTY;
  const texts: Array<string> = [];
  const offsets: Array<number> = [];
  for (const piece of filled) {
    if (texts.length > 0) {
      texts.push(" ");
      offsets.push((offsets.at(-1) ?? 0) + 1);
    }
    texts.push(piece.text);
    for (const offset of piece.offsets) offsets.push(offset);
  }
  return { text: texts.join(""), offsets };
};

/** Pieces between separators, in order, empty ones left out. */
export const splitAt = (stretch: Stretch, separator: RegExp): ReadonlyArray<Stretch> => {
  const parts: Array<Stretch> = [];
  let from = 0;
  for (const match of stretch.text.matchAll(separator)) {
    parts.push(part(stretch, from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(part(stretch, from));
  return parts.filter(({ text }) => text !== "");
};
