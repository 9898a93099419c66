/** The skills of a section whose lines have looks: labels by weight, size or place, items between commas, gaps or rows. */
import { listOf } from "../layout/list-of.ts";
import type { Line } from "../lines/line.ts";
import { EMPTY, part, type Stretch, splitAt } from "../lines/stretch.ts";
import { styleOf } from "../looks/look.ts";
import type { SectionTools } from "../sections/section-tools.ts";
import { itemsOf } from "./skill-items.ts";

export interface SkillRow {
  readonly label: Stretch;
  readonly items: ReadonlyArray<Stretch>;
}

export const skillsByLook = (lines: ReadonlyArray<Line>, tools: SectionTools): ReadonlyArray<SkillRow> => {
  const rows: Array<SkillRow> = [];
  let label: Stretch = EMPTY;
  for (const [at, line] of lines.entries()) {
    if (isNoList(line, tools)) continue;
    if (isLabel(line, lines[at + 1]) || isCategoryOver(line, lines[at + 1], tools)) {
      label = withoutColon(line.content);
      continue;
    }
    for (const cell of cellsOf(line.content)) {
      const row = rowOf(cell, line, label, tools);
      if (row.items.length > 0) rows.push(row);
    }
  }
  return rows;
};

/** "Databases" above "SQLite": by the word alone, where nothing in its look tells. */
const isCategoryOver = (line: Line, next: Line | undefined, { isSkillCategory }: SectionTools): boolean =>
  line.kind === "text" &&
  next !== undefined &&
  isSkillCategory(line.content.text) &&
  !isSkillCategory(next.content.text);

/** A sentence, or contact details that a column below the skills holds. */
const isNoList = ({ content: { text } }: Line, tools: SectionTools): boolean =>
  /\S@\S+\.\p{L}|https?:\/\//u.test(text) ||
  /\+\d[\d\s()./-]{6,}/u.test(text.slice(0, 200)) ||
  (!/^[^:]{2,50}:\s/u.test(text) && tools.isSentence(text));

const rowOf = (cell: Stretch, line: Line, above: Stretch, tools: SectionTools): SkillRow => {
  const own = labelledCell(cell, line, tools);
  // "Go: Advanced" is a skill with its level, and no group.
  if (own.label.text !== "" && tools.isSkillLevel(own.names.text))
    return { label: above, items: [own.label] };
  // "Teamwork: working with people on large projects" explains the skill before the colon.
  if (own.label.text !== "" && isExplanation(own.names.text)) return { label: above, items: [own.label] };
  const label = own.label.text === "" ? above : own.label;
  return { label, items: isSpoken(label, tools) ? [] : itemsOf(listOf(own.names), tools) };
};

/** A list begins with a name; five words before the first comma, the first of them small, are prose. */
const isExplanation = (text: string): boolean =>
  /^\p{Ll}/u.test(text) && (text.split(/[,;|•·]/u)[0] ?? "").trim().split(/\s+/u).length >= 5;

/** "Back end: Go, Java · Data: PostgreSQL" holds two groups in one row. */
const cellsOf = (content: Stretch): ReadonlyArray<Stretch> =>
  splitAt(content, GAPS).flatMap((cell) => {
    const pieces = splitAt(cell, /\s[|•·]\s/gu);
    return pieces.length > 1 && pieces.every(({ text }) => /^[^:,]{2,40}:\s/u.test(text)) ? pieces : [cell];
  });

/** A wide gap parts the cells of a row; with a label before it, it only sets the label apart. */
const GAPS = /(?<!:)\s{3,}(?=\S)|\t+/gu;

/** A line over others: in another style, with a colon at its end, or bare above bullets or lists. */
const isLabel = (line: Line, next: Line | undefined): boolean => {
  const { text } = line.content;
  if (/:\s*$/u.test(text)) return true;
  if (line.kind === "heading") return true;
  if (
    line.kind === "bullet" ||
    next === undefined ||
    text.length > 60 ||
    /[,;]/u.test(text.replace(/, [^,]{1,20} & [^,]{1,20}$/u, ""))
  )
    return false;
  if (next.kind === "bullet") return true;
  const isList = (other: string): boolean => /[,;|•]|:\s|\s{3}/u.test(other);
  if (isList(text)) return false;
  const [own, below] = [line.look, next.look];
  const isOther =
    own !== null &&
    below !== null &&
    styleOf(own) !== styleOf(below) &&
    (own.bold > 0.8 || own.size > below.size * 1.05 || own.italic > 0.8);
  return isOther || (line.afterBlank && isList(next.content.text));
};

const withoutColon = (content: Stretch): Stretch =>
  part(content, 0, content.text.replace(/[:\s]+$/u, "").length);

/** "Databases: PostgreSQL, Redis", "Databases — PostgreSQL", and a label in bold without any sign. */
const labelledCell = (
  cell: Stretch,
  line: Line,
  tools: SectionTools,
): { readonly label: Stretch; readonly names: Stretch } => {
  const sign = cell.text.slice(0, LONGEST_LABEL + 2).search(/\s{0,4}:(?:\s|$)|\s[–—]\s/u);
  if (sign >= 2 && !/[,(]/u.test(cell.text.slice(0, sign).replace(/\([^()]{0,40}\)/gu, ""))) {
    return {
      label: part(cell, 0, sign),
      names: part(cell, sign + (/^\s{0,4}[:–—]/u.exec(cell.text.slice(sign))?.[0].length ?? 1)),
    };
  }
  const [first, second] = line.look?.parts ?? [];
  const end = first === undefined || second === undefined ? -1 : cell.offsets.indexOf(second.start);
  const isSet =
    first !== undefined &&
    second !== undefined &&
    (first.bold !== second.bold || first.italic !== second.italic || first.size > second.size * 1.05);
  const isRest = isSet && (line.look?.parts.length ?? 0) === 2 && !second.bold;
  if (!isRest || end < 2 || end > LONGEST_LABEL || /[,;]/u.test(cell.text.slice(0, end)))
    return bareLabel(cell, tools);
  return { label: part(cell, 0, end), names: part(cell, end) };
};

/** "Frameworks Django, Flask": the name of a group without any sign behind it. */
const bareLabel = (
  cell: Stretch,
  { isSkillCategory }: SectionTools,
): { readonly label: Stretch; readonly names: Stretch } => {
  const [first = ""] = cell.text.slice(0, LONGEST_LABEL).split(/[,;|]/u);
  const words = first.split(" ");
  for (let count = Math.min(4, words.length - 1); count > 0; count -= 1) {
    const label = words.slice(0, count).join(" ");
    const isLabel = isSkillCategory(label) && !isSkillCategory(first) && /^\p{Lu}/u.test(words[count] ?? "");
    // Of "Cloud Functions" alone the first word is no group.
    if (isLabel && first.length < cell.text.length)
      return { label: part(cell, 0, label.length), names: part(cell, label.length) };
  }
  return { label: EMPTY, names: cell };
};

const LONGEST_LABEL = 50;

/** "Languages: English, German" and a part "Languages" below the skills tell of speech. */
const isSpoken = (label: Stretch, { titles }: SectionTools): boolean =>
  titles.listed(label.text) === "languages" &&
  !/program/iu.test(label.text) &&
  titles.isSpokenTitle(label.text);
