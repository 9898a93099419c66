/** One line of the page before its place in the text is known: letters become words, runs of blanks become one gap. */
import type { LetterLook, Piece } from "../flow/flow.ts";

export interface DraftLine extends DraftText {
  readonly kind: "paragraph" | "item" | "table-row";
  /** Heading level of its style, or 0. */
  readonly outline: number;
  /** Depth in a list from 1, or 0. */
  readonly depth: number;
  readonly column: number;
  /** Points between this line and the one above, beyond the usual distance. */
  readonly spacing: number;
  readonly lineHeight: number;
}

export interface DraftText {
  readonly text: string;
  readonly words: ReadonlyArray<DraftWord>;
  readonly links: ReadonlyArray<DraftLink>;
}

export interface DraftWord {
  readonly start: number;
  readonly end: number;
  readonly look: LetterLook;
}

export interface DraftLink {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

/** What a tab, or three blanks and more, leaves between two parts of a line. */
const GAP = "   ";

/** Linear in the number of letters. */
export const draftTextOf = (pieces: ReadonlyArray<Piece>): DraftText => {
  const writer = wordWriter();
  const links: Array<{ start: number; end: number; url: string }> = [];
  for (const { text, look, url } of pieces) {
    const start = writer.write(text, look);
    if (url === null) continue;
    const end = writer.length();
    const last = links.at(-1);
    if (last?.url === url && start !== null) last.end = end;
    // A picture with an address behind it has a place, and no words.
    else if (start !== null || text === "") links.push({ start: start ?? end, end, url });
  }
  return { text: writer.text(), words: writer.words, links };
};

const wordWriter = () => {
  const words: Array<{ start: number; end: number; look: LetterLook }> = [];
  let text = "";
  /** Blanks since the last word. */
  let blanks = 0;
  const writeWord = (letters: string, look: LetterLook): number => {
    const isNew = text === "" || blanks > 0;
    if (isNew && text !== "") text += blanks >= GAP.length ? GAP : " ";
    blanks = 0;
    const start = text.length;
    text += letters;
    const last = words.at(-1);
    if (isNew || last?.look.hidden !== look.hidden) words.push({ start, end: text.length, look });
    else last.end = text.length;
    return start;
  };
  return {
    words,
    text: () => text,
    length: () => text.length,
    /** Offset of the first letter; null when there is none. */
    write: (letters: string, look: LetterLook): number | null => {
      let first: number | null = null;
      for (const [part] of letters.matchAll(/\S+|\s+/gu)) {
        if (part.trim() !== "") {
          const start = writeWord(part, look);
          first ??= start;
        } else blanks += part.includes("\t") ? GAP.length : part.length;
      }
      return first;
    },
  };
};

/** Parts of one row of the page, beside one another. */
export const besideOneAnother = (parts: ReadonlyArray<DraftText>): DraftText => {
  let text = "";
  const words: Array<DraftWord> = [];
  const links: Array<DraftLink> = [];
  for (const part of parts.filter((one) => one.text !== "")) {
    if (text !== "") text += GAP;
    words.push(...part.words.map((word) => moved(word, text.length)));
    links.push(...part.links.map((link) => moved(link, text.length)));
    text += part.text;
  }
  return { text, words, links };
};

export const moved = <Range extends { readonly start: number; readonly end: number }>(
  range: Range,
  by: number,
): Range => ({
  ...range,
  start: range.start + by,
  end: range.end + by,
});
