/** What was done in a job or project: highlights, prose before them, and stack lines. */
import type { FieldWriter } from "../field-writer.ts";
import { listOf } from "../layout/list-of.ts";
import type { Line } from "../lines/line.ts";
import { EMPTY, joined, type Stretch } from "../lines/stretch.ts";
import type { SectionTools } from "./section-tools.ts";

export interface Body {
  readonly summary: string;
  readonly highlights: ReadonlyArray<string>;
  readonly keywords: ReadonlyArray<string>;
}

export const readBody = (
  lines: ReadonlyArray<Line>,
  path: string,
  summaryName: "summary" | "description",
  tools: SectionTools,
  writer: FieldWriter,
): Body => {
  const highlights: Array<string> = [];
  const keywords: Array<string> = [];
  const prose: Array<Stretch> = [];
  // Without a single bullet, lines of prose are what was done, one line each.
  const isPlain = lines.length > 1 && !lines.some(({ kind }) => kind === "bullet") && !areParagraphs(lines);
  for (const line of lines.filter((own, at) => !isLabel(own, lines[at + 1]))) {
    const stack = tools.stackOf(line);
    if (stack !== null) {
      for (const name of listOf(stack)) {
        keywords.push(writer.text(`${path}/keywords/${keywords.length}`, name));
      }
    } else if (!isPlain && line.kind === "text" && highlights.length === 0 && !tools.isStackLine(line))
      prose.push(line.content);
    else highlights.push(writer.text(`${path}/highlights/${highlights.length}`, line.content));
  }
  const summary = prose.length === 0 ? EMPTY : joined(prose);
  return { summary: writer.text(`${path}/${summaryName}`, summary), highlights, keywords };
};

/** On the mean; an item of a list seldom has a third row. */
const ROWS_OF_PARAGRAPH = 2.3;

/** Where the page itself broke the lines, they are paragraphs and no list. */
const areParagraphs = (lines: ReadonlyArray<Line>): boolean => {
  const rows = lines.reduce((sum, line) => sum + line.rows, 0);
  return lines.some(({ look }) => look !== null) && rows >= lines.length * ROWS_OF_PARAGRAPH;
};

/** "Responsibilities:" tells nothing by itself, "Duties as the lead of operations:" little more than the bullets below it. */
const isLabel = ({ kind, content: { text } }: Line, next: Line | undefined): boolean =>
  kind === "text" &&
  text.endsWith(":") &&
  text.split(" ").length <= (next?.kind === "bullet" ? MOST_LABEL_WORDS : 4);

const MOST_LABEL_WORDS = 9;
