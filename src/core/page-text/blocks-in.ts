/** Plain text and Markdown, line by line, as blocks. One pass; a line is never looked at twice. */
import type { Block } from "./page-text.ts";

export const blocksIn = (text: string, format: "text" | "markdown"): ReadonlyArray<Block> => {
  const blocks: Array<Block> = [];
  const isMarkdown = format === "markdown";
  let fenced = false;
  let lineAbove = -1;
  for (const line of linesIn(text)) {
    const body = text.slice(line.start, Math.min(line.end, line.start + 200));
    if (isMarkdown && /^ {0,3}(?:```|~~~)/u.test(body)) {
      fenced = !fenced;
      blocks.push({ kind: "code", ...line, level: 0 });
    } else if (fenced) blocks.push({ kind: "code", ...line, level: 0 });
    else if (isMarkdown && /^ {0,3}(?:={3,}|-{3,})\s*$/u.test(body)) underline(blocks, lineAbove, body);
    else if (/\S/u.test(body)) blocks.push({ ...kindOf(body, isMarkdown), ...line });
    lineAbove = line.end;
  }
  return blocks;
};

/** Lines without their line break; CR LF, CR and LF all end one. */
const linesIn = (text: string): ReadonlyArray<{ readonly start: number; readonly end: number }> => {
  const lines: Array<{ start: number; end: number }> = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n?|\n/gu)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length });
  return lines;
};

/** A row of `===` or `---` right under a paragraph makes that paragraph a heading; elsewhere it is a rule. */
const underline = (blocks: Array<Block>, lineAbove: number, body: string): void => {
  const last = blocks.at(-1);
  if (last?.kind === "paragraph" && last.end === lineAbove) {
    blocks[blocks.length - 1] = { ...last, kind: "heading", level: body.trimStart().startsWith("=") ? 1 : 2 };
  }
};

const kindOf = (body: string, isMarkdown: boolean): Pick<Block, "kind" | "level"> => {
  const heading = isMarkdown ? /^ {0,3}(#{1,6})(?:\s|$)/u.exec(body) : null;
  if (heading) return { kind: "heading", level: heading[1]?.length ?? 1 };
  if (isMarkdown && /^\s{0,8}\|/u.test(body)) return { kind: "table-row", level: 0 };
  const item = /^(\s{0,40})(?:[-*+•●▪◦‣·–—○■□➢✓✔»]|\\-|\d{1,3}[.)]|[oO](?=\s{2}))(?:\s|$)/u.exec(body);
  if (item)
    return { kind: "item", level: 1 + Math.floor((item[1]?.replaceAll("\t", "    ").length ?? 0) / 4) };
  // A line that is bold from end to end, or a short one that ends in a colon, stands as a heading in saved postings.
  if (isMarkdown && /^\s{0,3}(?:\*\*|__)[^*_]{1,90}(?:\*\*|__):?\s*$/u.test(body))
    return { kind: "heading", level: 6 };
  return { kind: "paragraph", level: 0 };
};
