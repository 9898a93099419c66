/** Finds the look of any stretch of the text. Prepared once for a document; each question is a search by halves. */
import type { LineLook, PageLayout, PageLook, WordLook } from "#core/page-text/index.ts";
import type { Look, LookPart } from "./look.ts";

/** The look of the line that holds these offsets of the visible text. */
export type LookAt = (start: number, end: number) => Look | null;

export const NO_LOOKS: LookAt = () => null;

/** `toSource` maps an offset of the visible text to one of the layout; both are the same where nothing is hidden. */
export const looksOf = (layout: PageLayout, text: string, toSource: (offset: number) => number): LookAt => {
  const lines = layout.lines.filter(({ words }) => words.length > 0);
  const body = bodySizeOf(lines);
  const edges = rightEdges(lines, layout);
  return (start, end) => {
    const [from, to] = [toSource(start), toSource(Math.max(start, end - 1)) + 1];
    const at = indexAt(lines, from);
    const line = lines[at];
    if (line === undefined || line.start >= to) return null;
    const words = line.words.filter((word) => word.end > from && word.start < to);
    const shift = start - from;
    return words.length === 0 ? null : lookOf({ line, words, text, body, edges, shift, next: lines[at + 1] });
  };
};

/** The last line that begins at or before the offset. */
const indexAt = (lines: ReadonlyArray<LineLook>, offset: number): number => {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** The size in which most letters are set. */
const bodySizeOf = (lines: ReadonlyArray<LineLook>): number => {
  const letters = new Map<number, number>();
  for (const { words } of lines) {
    for (const { size, start, end } of words) {
      const rounded = Math.round(size * 4) / 4;
      letters.set(rounded, (letters.get(rounded) ?? 0) + end - start);
    }
  }
  let [best, most] = [10, 0];
  for (const [size, count] of letters) if (count > most) [best, most] = [size, count];
  return best > 0 ? best : 10;
};

const columnKey = ({ words, column }: LineLook): string => `${words[0]?.box?.page ?? 0}/${column}`;

const rightOf = ({ words }: LineLook): number => {
  const box = words.at(-1)?.box;
  return box === null || box === undefined ? 0 : box.x + box.w;
};

/** Where the lines of a column end; a column of few lines, or of lines that end anywhere, borrows the edge of its page. */
const rightEdges = (lines: ReadonlyArray<LineLook>, layout: PageLayout): ReadonlyMap<string, number> => {
  const ends = new Map<string, Array<number>>();
  for (const line of lines) {
    const key = columnKey(line);
    const known = ends.get(key);
    if (known === undefined) ends.set(key, [rightOf(line)]);
    else known.push(rightOf(line));
  }
  return new Map(
    [...ends].map(([key, rights]) => [key, edgeOf(rights, layout.pages[Number(key.split("/")[0]) - 1])]),
  );
};

const edgeOf = (rights: ReadonlyArray<number>, page: PageLook | undefined): number => {
  const furthest = rights.reduce((most, right) => Math.max(most, right), 0);
  if (page === undefined) return furthest;
  const { x, w } = page.content;
  if (rights.length < FEW_LINES) return x + w;
  // Nothing stands further right, and the margin there is far wider than at the left: all lines are short.
  const isOpen = x + w - furthest < NEAR && page.width - furthest > MOST_MARGINS * x;
  return isOpen ? page.width - x : furthest;
};

/** As many margins of the left as the one at the right may be wide. */
const MOST_MARGINS = 2.5;
/** Fewer lines than this do not show where their column ends. */
const FEW_LINES = 4;
/** Points. */
const NEAR = 5;

interface Found {
  readonly line: LineLook;
  readonly words: ReadonlyArray<WordLook>;
  readonly text: string;
  readonly body: number;
  readonly edges: ReadonlyMap<string, number>;
  readonly shift: number;
  readonly next: LineLook | undefined;
}

const lookOf = ({ line, words, text, body, edges, shift, next }: Found): Look => {
  let [letters, bold, italic, size] = [0, 0, 0, 0];
  for (const word of words) {
    const length = word.end - word.start;
    letters += length;
    if (word.bold) bold += length;
    if (word.italic) italic += length;
    size = Math.max(size, word.size);
  }
  const own = text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  const parts = partsOf(words, text, body, shift);
  return {
    page: words[0]?.box?.page ?? 0,
    column: line.column,
    size: size / body,
    bold: bold / Math.max(1, letters),
    italic: italic / Math.max(1, letters),
    capitals: /\p{Lu}{2}/u.test(own) && own === own.toUpperCase(),
    gap: line.gapAbove,
    x: words[0]?.box?.x ?? null,
    fills: isFull(line, edges, next, parts),
    parts,
  };
};

const isFull = (
  line: LineLook,
  edges: ReadonlyMap<string, number>,
  next: LineLook | undefined,
  parts: ReadonlyArray<LookPart>,
): boolean => {
  const first = next?.words[0];
  if (first?.box === undefined || first.box === null || parts.some(({ apart }) => apart)) return false;
  const edge = edges.get(columnKey(line)) ?? 0;
  return rightOf(line) + first.box.w + first.size * BLANK > edge;
};

/** Width of a blank, as a share of the letter size. */
const BLANK = 0.22;
/** Blanks of justified text stay below this share of the letter size. */
const WIDE = 1.3;

const partsOf = (
  words: ReadonlyArray<WordLook>,
  text: string,
  body: number,
  shift: number,
): ReadonlyArray<LookPart> => {
  const parts: Array<{ -readonly [K in keyof LookPart]: LookPart[K] }> = [];
  let before: WordLook | undefined;
  for (const word of words) {
    const last = parts.at(-1);
    const apart = before !== undefined && isApart(before, word, text);
    if (last !== undefined && before !== undefined && !apart && isAlike(before, word)) {
      last.end = word.end + shift;
    } else {
      const { bold, italic } = word;
      const [start, end, x] = [word.start + shift, word.end + shift, word.box?.x ?? null];
      parts.push({ start, end, bold, italic, size: word.size / body, x, apart });
    }
    before = word;
  }
  return parts;
};

const isApart = (before: WordLook, word: WordLook, text: string): boolean => {
  if (/\t| {3}/u.test(text.slice(before.end, Math.min(word.start, before.end + 20)))) return true;
  if (before.box === null || word.box === null) return false;
  return word.box.x - before.box.x - before.box.w > WIDE * Math.max(before.size, word.size);
};

const isAlike = (a: WordLook, b: WordLook): boolean =>
  a.bold === b.bold && a.italic === b.italic && Math.abs(a.size - b.size) < 0.08 * Math.max(a.size, b.size);
