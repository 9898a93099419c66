/** Writes lines down as text and remembers where each word of the page is in it. */
import type { HiddenRange, LineLook, WordLook } from "#core/page-text/index.ts";
import type { PageLine } from "../lines-of-pages.ts";
import type { PageWord } from "../rows/page-word.ts";

export interface WrittenLines {
  readonly text: string;
  readonly looks: ReadonlyArray<LineLook>;
  readonly hidden: ReadonlyArray<HiddenRange>;
}

export const writeLines = (lines: ReadonlyArray<PageLine>): WrittenLines => {
  const chunks: Array<string> = [];
  const looks: Array<LineLook> = [];
  const hidden: Array<{ start: number; end: number; what: string }> = [];
  let length = 0;
  const write = (chunk: string): void => {
    chunks.push(chunk);
    length += chunk.length;
  };
  for (const line of lines) {
    if (length > 0 && line.gapAbove > WIDER) write("\n");
    write(" ".repeat(Math.min(WIDEST_INDENT, Math.max(0, Math.round(line.indent / BLANK)))));
    const start = length;
    const words: Array<WordLook> = [];
    line.parts.forEach((part, at) => {
      // Three blanks part what a wide gap parted.
      if (at > 0) write("   ");
      part.words.forEach((word, i) => {
        if (i > 0) write(" ");
        const look = lookOf(word, length, line.page);
        write(word.text);
        words.push(look);
        if (word.unseen !== null) hide(hidden, look, word.unseen);
      });
    });
    const size = sizeOf(words, line.parts);
    looks.push({ start, end: length, column: line.column, size, gapAbove: line.gapAbove, words });
    write("\n");
  }
  return { text: chunks.join(""), looks, hidden };
};

/** More than this times the usual distance between lines is an empty line. */
const WIDER = 1.35;
/** Points of indent that become one blank. */
const BLANK = 5;
const WIDEST_INDENT = 24;

/** The largest letters; a bullet may be larger than its line. */
const sizeOf = (words: ReadonlyArray<WordLook>, parts: PageLine["parts"]): number => {
  const texts = parts.flatMap((part) => part.words.map(({ text }) => text));
  const spoken = words.filter((_, at) => /[\p{L}\p{N}]/u.test(texts[at] ?? ""));
  return (spoken.length > 0 ? spoken : words).reduce((most, { size }) => Math.max(most, size), 0);
};

const lookOf = (word: PageWord, start: number, page: number): WordLook => ({
  start,
  end: start + word.text.length,
  box: { page, x: word.left, y: word.top, w: word.right - word.left, h: word.bottom - word.top },
  bold: word.bold,
  italic: word.italic,
  size: word.size,
});

/** Hidden words in a row, with the blank between them, are one stretch. */
const hide = (
  hidden: Array<{ start: number; end: number; what: string }>,
  { start, end }: WordLook,
  what: string,
): void => {
  const last = hidden.at(-1);
  if (last !== undefined && last.what === what && start - last.end <= 1) last.end = end;
  else hidden.push({ start, end, what });
};
