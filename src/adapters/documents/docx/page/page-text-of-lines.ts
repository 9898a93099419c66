/** Lines become one text, and the looks of its lines and words: the contract that PDF and Word share. */
import {
  type Block,
  type HiddenRange,
  hiddenRangesIn,
  type LineLook,
  type PageText,
} from "#core/page-text/index.ts";
import { type DraftLine, type DraftLink, moved } from "./draft-line.ts";

export const pageTextOfLines = (lines: ReadonlyArray<DraftLine>): PageText => {
  const [usual, bodySize] = [usualDistance(lines), commonSize(lines)];
  const sizes = headingSizes(lines, bodySize);
  const page: Page = { blocks: [], looks: [], links: [], hidden: [] };
  const parts: Array<string> = [];
  let length = 0;
  const write = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  let above: DraftLine | null = null;
  for (const line of withLinksOnWords(lines)) {
    const gapAbove = gapOf(line, above, usual);
    if (length > 0 && gapAbove >= SET_APART) write("\n");
    write(" ".repeat(Math.max(0, line.depth - 1) * INDENT));
    addLine(page, line, { at: length, gapAbove, level: levelOf(line, sizes) });
    write(`${line.text}\n`);
    above = line;
  }
  const text = parts.join("");
  const hidden = withInvisible(page.hidden, text);
  return {
    format: "docx",
    text,
    blocks: page.blocks,
    hidden,
    embedded: [],
    layout: { pages: [], lines: page.looks, links: page.links },
  };
};

/** Pictures with addresses that stand alone in their line are told on the next line with words, or on the last one. */
const withLinksOnWords = (lines: ReadonlyArray<DraftLine>): ReadonlyArray<DraftLine> => {
  const worded: Array<DraftLine> = [];
  let waiting: ReadonlyArray<DraftLink> = [];
  for (const line of lines) {
    const links = [...waiting, ...line.links].map((link) => insideOf(line, link));
    waiting = line.text === "" ? links : [];
    if (line.text !== "") worded.push({ ...line, links });
  }
  const last = worded.pop();
  if (last === undefined) return [];
  return [...worded, { ...last, links: [...last.links, ...waiting.map((link) => insideOf(last, link))] }];
};

/** An empty stretch lies between two letters of its line, so that the line is seen to hold it. */
const insideOf = ({ text }: DraftLine, link: DraftLink): DraftLink => {
  if (link.end > link.start) return link;
  const place = Math.max(0, Math.min(text.length - 1, Math.max(1, link.start)));
  return { ...link, start: place, end: place };
};

/** A third of a line more than usual is seen as a space. */
const SET_APART = 1.35;
/** The first line of a column stands apart from everything. */
const FIRST_OF_COLUMN = 3;
const INDENT = 2;

interface Page {
  readonly blocks: Array<Block>;
  readonly looks: Array<LineLook>;
  readonly links: Array<{ start: number; end: number; url: string }>;
  readonly hidden: Array<HiddenRange>;
}

const addLine = (
  { blocks, looks, links, hidden }: Page,
  line: DraftLine,
  { at, gapAbove, level }: { readonly at: number; readonly gapAbove: number; readonly level: number },
): void => {
  const [start, end] = [at, at + line.text.length];
  const kind = level > 0 ? "heading" : line.kind;
  blocks.push({ kind, start, end, level: level > 0 ? level : line.depth });
  looks.push({
    start,
    end,
    column: line.column,
    size: sizeOf(line),
    gapAbove,
    words: line.words.map(({ start: from, end: to, look: { bold, italic, size } }) => ({
      start: from + at,
      end: to + at,
      box: null,
      bold,
      italic,
      size,
    })),
  });
  links.push(...line.links.map((link) => moved(link, at)));
  for (const { look, ...range } of line.words) {
    if (look.hidden === null) continue;
    const { start: from, end: to } = moved(range, at);
    const last = hidden.at(-1);
    // Hidden words of one line are one hidden stretch.
    if (last?.what === look.hidden && last.end >= at && from - last.end <= 3)
      hidden[hidden.length - 1] = { ...last, end: to };
    else hidden.push({ start: from, end: to, what: look.hidden });
  }
};

const sizeOf = ({ words }: DraftLine): number =>
  words.reduce((most, { look }) => Math.max(most, look.size), 0);

const gapOf = (line: DraftLine, above: DraftLine | null, usual: number): number => {
  if (above?.column !== line.column) return FIRST_OF_COLUMN;
  return Math.round(((line.lineHeight + line.spacing) / Math.max(line.lineHeight, usual)) * 100) / 100;
};

/** The lower third of all distances: bullets and short paragraphs stand closest. */
const usualDistance = (lines: ReadonlyArray<DraftLine>): number => {
  const distances = lines.map(({ spacing, lineHeight }) => spacing + lineHeight).sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 3)] ?? 12;
};

const round = (size: number): number => Math.round(size * 2) / 2;

/** The size in which most letters are set. */
const commonSize = (lines: ReadonlyArray<DraftLine>): number => {
  const letters = new Map<number, number>();
  for (const { words } of lines) {
    for (const { start, end, look } of words)
      letters.set(round(look.size), (letters.get(round(look.size)) ?? 0) + end - start);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
};

/** A heading is at least a twelfth larger than the body. */
const LARGER = 1.08;
/** Longer lines are text, whatever style they are given. */
const LONGEST_HEADING = 120;

const headingSizes = (lines: ReadonlyArray<DraftLine>, bodySize: number): ReadonlyArray<number> =>
  [...new Set(lines.map((line) => round(sizeOf(line))))]
    .filter((size) => size > bodySize * LARGER)
    .sort((a, b) => b - a);

const levelOf = (line: DraftLine, sizes: ReadonlyArray<number>): number => {
  if (line.text.length > LONGEST_HEADING || line.kind === "item") return 0;
  const bySize = sizes.indexOf(round(sizeOf(line))) + 1;
  // A heading style that looks like the text around it was taken for its distances.
  const isSeen = bySize > 0 || line.words.some(({ look }) => look.bold || look.italic || look.caps);
  return Math.min(6, line.outline > 0 && isSeen ? line.outline : bySize);
};

/** With the characters that nobody sees, outside of what is hidden already. Both lists are in order. */
const withInvisible = (hidden: ReadonlyArray<HiddenRange>, text: string): ReadonlyArray<HiddenRange> => {
  const all: Array<HiddenRange> = [];
  let next = 0;
  for (const range of hiddenRangesIn(text, "text")) {
    for (let one = hidden[next]; one !== undefined && one.start < range.end; one = hidden[next]) {
      all.push(one);
      next += 1;
    }
    if ((all.at(-1)?.end ?? 0) <= range.start) all.push(range);
  }
  return [...all, ...hidden.slice(next)];
};
