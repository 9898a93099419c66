/** A résumé as lines a reader sees: headings, bullets (wrapped lines joined) and plain lines. */
import { type HeadingLevel, NO_HEADINGS } from "../looks/heading-levels.ts";
import type { Look } from "../looks/look.ts";
import { type LookAt, NO_LOOKS } from "../looks/looks-of.ts";
import { joinedRows } from "./joined-rows.ts";
import type { Line } from "./line.ts";
import { linksIn, NO_LINKS } from "./links-in.ts";
import { part, type Stretch, stretchOf } from "./stretch.ts";
import { isColumnNames, isTableRule, rowIn } from "./table-rows.ts";
import { withoutMarkup } from "./without-markup.ts";
import { wraps } from "./wraps.ts";

/** `looks`: what the layout of the page tells (PDF, DOCX). */
export const linesOf = (
  visible: string,
  format: "text" | "markdown",
  columnNames: ReadonlySet<string> = new Set(),
  looks: PageLooks = PLAIN,
): ReadonlyArray<Line> => {
  const lines: Array<Line> = [];
  let above: Look | null = null;
  let afterBlank = true;
  let start = format === "markdown" ? endOfFrontMatter(visible) : 0;
  while (start <= visible.length) {
    const end = endOfLine(visible, start);
    const raw = visible.slice(start, end);
    if (raw.trim() === "") afterBlank = true;
    else if (isTableRule(raw)) dropColumnNames(lines, columnNames);
    else if (isRule(raw)) afterBlank = underline(lines, raw, afterBlank);
    else {
      const line = withLook(lineOf(visible, start, end, format, afterBlank), looks);
      add(lines, asHeading(line, looks.headingLevel(line)), above, looks.keepsHyphen);
      above = line.look;
      afterBlank = false;
    }
    start = end + (visible.startsWith("\r\n", end) ? 2 : 1);
  }
  return lines;
};

/** What the layout of the page knows about stretches of the visible text. */
export interface PageLooks {
  readonly lookAt: LookAt;
  readonly linksAt: (start: number, end: number) => ReadonlyArray<Stretch>;
  readonly headingLevel: HeadingLevel;
  /** "front" in "front-end". */
  readonly keepsHyphen: (word: string) => boolean;
}

const PLAIN: PageLooks = {
  lookAt: NO_LOOKS,
  linksAt: () => NO_LINKS,
  headingLevel: NO_HEADINGS,
  keepsHyphen: () => true,
};

/** The layout's gap above a line counts where it is known: an empty line was made of it. */
const withLook = (line: Line, { lookAt, linksAt }: PageLooks): Line => {
  const [start, end] = [line.content.offsets[0], line.content.offsets.at(-1)];
  if (start === undefined || end === undefined) return line;
  const look = lookAt(start, end + 1);
  if (look === null) return line;
  const links = linksAt(start, end + 1);
  const strong = line.strong || look.bold > 0.9;
  return { ...line, look, strong, links, afterBlank: line.afterBlank || look.gap > WIDER };
};

/** More than this many usual line distances above a line set it apart. */
const WIDER = 1.35;

/** "---\ntitle: …\n---" at the top is for a program. */
const endOfFrontMatter = (visible: string): number => {
  if (!/^---\r?\n/u.test(visible.slice(0, 5))) return 0;
  const end = visible.slice(0, 4000).search(/\n---[ \t]*\r?\n/u);
  return end === -1 || !/^---\r?\n[\w-]{1,40}:/u.test(visible.slice(0, 60)) ? 0 : end + 4;
};

const dropColumnNames = (lines: Array<Line>, names: ReadonlySet<string>): void => {
  const last = lines.at(-1);
  if (last !== undefined && isColumnNames(last.content.text, names)) lines.pop();
};

const asHeading = (line: Line, level: number | undefined): Line =>
  level === undefined || line.kind !== "text" ? line : { ...line, kind: "heading", level };

const endOfLine = (text: string, start: number): number => {
  for (let i = start; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13 || code === 12) return i;
  }
  return text.length;
};

/** "-----", "=====", "* * *", "____". */
const isRule = (raw: string): boolean => {
  const trimmed = raw.slice(0, 400).replaceAll(/[\s|]/gu, "");
  return trimmed.length >= 3 && /^(?:-+|=+|_+|\*+|~+|—+|─+|━+)$/u.test(trimmed);
};

/** A rule right under a short plain line makes that line a heading. */
const underline = (lines: Array<Line>, raw: string, afterBlank: boolean): boolean => {
  const last = lines.at(-1);
  if (!afterBlank && last?.kind === "text" && last.content.text.length <= 60) {
    lines[lines.length - 1] = { ...last, kind: "heading", level: raw.trim().startsWith("=") ? 1 : 2 };
  }
  return true;
};

/** Also the private-use glyphs that Word and LaTeX fonts leave for bullets. */
const BULLET =
  /^(?:[-*+•●▪◦‣·–—○■□➢➤✓✔»►▸∙⁃§⋆★✦✧❖◆◇▶▷➔→⇒✱❯›\uE000-\uF8FF]|\{(?=\s+[\p{L}"“«])|\\-|\d{1,2}[.)]|o(?=\s+\p{Lu}))(?:\s+|(?<=[•●▪◦‣○■➢►▸∙⋆★❖◆\uE000-\uF8FF]))/u;

const lineOf = (
  visible: string,
  start: number,
  end: number,
  format: "text" | "markdown",
  afterBlank: boolean,
): Line => {
  let from = start;
  while (from < end && /\s/u.test(visible.charAt(from))) from += 1;
  const indent = from - start;
  const head = visible.slice(from, Math.min(end, from + 40));
  const read = format === "markdown" ? withoutMarkup : stretchOf;
  const links = format === "markdown" ? linksIn(visible, from, end) : NO_LINKS;
  const base = { indent, afterBlank, level: 0, strong: false, row: false, links, look: null, rows: 1 };
  const row = rowIn(visible, from, end);
  if (row !== null) return { ...base, kind: "text", row: true, content: read(visible, ...row) };
  const marks = /^(#{1,6})\s*/u.exec(head);
  if (marks !== null && (format === "markdown" || / /u.test(marks[0]))) {
    return {
      ...base,
      kind: "heading",
      level: marks[1]?.length ?? 1,
      content: closed(part(read(visible, from + marks[0].length, end), 0)),
    };
  }
  const bullet = BULLET.exec(head);
  if (bullet !== null && from + bullet[0].length < end) {
    return { ...base, kind: "bullet", content: trimmed(read(visible, from + bullet[0].length, end)) };
  }
  return {
    ...base,
    kind: "text",
    content: trimmed(read(visible, from, end)),
    strong: isStrong(visible.slice(from, end)),
  };
};

/** Without blanks at the ends, and without a rule that was typed after a title ("Skills ______"). */
const trimmed = ({ text, offsets }: Stretch): Stretch => {
  const start = text.length - text.trimStart().length;
  let end = text.trimEnd().length;
  const drawn = end;
  while (end > start && "_=".includes(text.charAt(end - 1))) end -= 1;
  if (drawn - end < SHORTEST_RULE) end = drawn;
  else end = text.slice(0, end).trimEnd().length;
  return { text: text.slice(start, end), offsets: offsets.slice(start, Math.max(start, end)) };
};

/** "## Skills ##" closes with marks that are not part of the title. */
const closed = (content: Stretch): Stretch => {
  const end = content.text.length - (/ #{1,6}$/u.exec(content.text.slice(-8))?.[0].length ?? 0);
  return part(content, 0, end);
};

/** Fewer signs belong to a word ("snake_case__"). */
const SHORTEST_RULE = 5;

const isStrong = (raw: string): boolean =>
  /^(?:\*\*|__).{1,120}(?:\*\*|__)[\s:]{0,4}$/u.test(raw.slice(0, 140)) && !raw.slice(2, -4).includes("**");

/** `above` is the look of the row right above, which may be the last of several joined ones. */
const add = (
  lines: Array<Line>,
  line: Line,
  above: Look | null,
  keepsHyphen: PageLooks["keepsHyphen"],
): void => {
  const last = lines.at(-1);
  if (last !== undefined && goesOnFrom(last, line, above)) {
    const links = line.links.length === 0 ? last.links : [...last.links, ...line.links];
    const content = joinedRows(last.content, line.content, keepsHyphen);
    lines[lines.length - 1] = { ...last, links, content, rows: last.rows + 1 };
  } else if (line.content.text !== "") lines.push(line);
};

const goesOnFrom = (last: Line, line: Line, above: Look | null): boolean => {
  if (line.look === null || above === null) return continues(last, line);
  // A word processor keeps whole paragraphs: nobody broke them for the width of a page.
  return line.look.x !== null && wraps(last, line, above);
};

/** A line this long was probably broken by the width of the page. */
const WRAPPED = 48;
/** A bullet of more words than any sentence is left open no longer, so that joining stays linear. */
const LONGEST_BULLET = 2000;

const continues = (last: Line, line: Line): boolean => {
  if (line.kind !== "text" || line.afterBlank || line.strong || last.kind === "heading") return false;
  if (line.row || last.row) return false;
  const above = last.content.text;
  if (above.length > LONGEST_BULLET) return false;
  const isOpen = !/[.:!?;]$/u.test(above);
  const goesOn = /^[\p{Ll}(&+/]/u.test(line.content.text) && above.length >= WRAPPED;
  if (last.kind === "text") return isOpen && (goesOn || above.length >= FULL_WIDTH);
  return line.indent > last.indent || goesOn || (isOpen && above.length >= WRAPPED && endsSentence(line));
};

/** A line of prose this long without a full stop fills the page: what follows belongs to it. */
const FULL_WIDTH = 84;

/** The short last line of a wrapped bullet. */
const endsSentence = ({ content: { text } }: Line): boolean => text.length < 60 && /[.!]$/u.test(text);
