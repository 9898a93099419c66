/** Words and the parts of rows they form, before they are lines of a text. */

export interface PageWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Why no reader sees it; null for words that are seen. */
  readonly unseen: string | null;
  /** Points between its letters, where they are set apart. */
  readonly spacing: number;
}

/** Words of one row that stand close together: what wide gaps part are different parts. */
export interface RowPart {
  readonly words: ReadonlyArray<PageWord>;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** The largest letter size. */
  readonly size: number;
  readonly text: string;
}

export const rowPartOf = (words: ReadonlyArray<PageWord>): RowPart => {
  let [largest] = words;
  for (const word of words) if (largest === undefined || word.size > largest.size) largest = word;
  return {
    words,
    left: words[0]?.left ?? 0,
    right: words.reduce((right, word) => Math.max(right, word.right), 0),
    // Of the largest word: small words may be raised.
    baseline: largest?.baseline ?? 0,
    size: largest?.size ?? 0,
    text: words.map(({ text }) => text).join(" "),
  };
};
