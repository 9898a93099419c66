/** Physical lines as a reader takes them in: wrapped lines joined, labels ("Nice to have: Rust") told from what follows them. */
import { type HeadingPhrases, type HeadingReading, readHeading } from "./heading-phrases.ts";
import type { PhysicalLine } from "./physical-lines.ts";
import { headingLevel } from "./physical-lines.ts";

export interface LogicalLine extends PhysicalLine {
  /** Of a heading: what it is for, when its words are known. */
  readonly reading: HeadingReading | undefined;
}

export const logicalLines = (
  text: string,
  lines: ReadonlyArray<PhysicalLine>,
  phrases: HeadingPhrases,
): ReadonlyArray<LogicalLine> => {
  const logical: Array<LogicalLine> = [];
  for (const [index, line] of lines.entries()) {
    const before = logical.at(-1);
    if (before !== undefined && isContinuation(text, before, line)) {
      logical[logical.length - 1] = { ...before, end: line.end };
    } else logical.push(readLine(text, line, phrases, isSetApart(lines, index)));
  }
  return logical;
};

/** A line that goes on in lower case, or after a comma or "and", is the same sentence. */
const isContinuation = (text: string, before: LogicalLine, line: PhysicalLine): boolean => {
  if (line.shape !== "text" || before.shape === "blank" || before.shape === "heading") return false;
  const ending = text.slice(Math.max(before.start, before.end - 8), before.end);
  if (/[.!?:;]["')*_]*$/u.test(ending)) return false;
  const opening = text.slice(line.start, line.start + 24);
  if (/^[\w-]{2,20}:(?:\s|$)/u.test(opening)) return false;
  if (/^[a-z(&]/u.test(opening) || isHardBreak(text, before, line)) return true;
  return (
    before.end - before.start >= wrapWidth &&
    /(?:,|\b(?:and|or|with|of|in|the|a|as|to|for|like|using))$/iu.test(ending)
  );
};

/** Markdown keeps a wrapped line with two spaces at its end. */
const isHardBreak = (text: string, before: LogicalLine, line: PhysicalLine): boolean =>
  before.end - before.start >= wrapWidth && text.slice(before.end, line.start).startsWith("  \n");

/** Shorter lines are not wrapped by any editor. */
const wrapWidth = 40;

/** A blank line before it and text right after it, or after one more blank: where headings without marks stand. */
const isSetApart = (lines: ReadonlyArray<PhysicalLine>, index: number): boolean => {
  const next = lines[index + 1]?.shape === "blank" ? lines[index + 2] : lines[index + 1];
  return lines[index - 1]?.shape === "blank" && (next?.shape === "text" || next?.shape === "item");
};

const readLine = (
  text: string,
  line: PhysicalLine,
  phrases: HeadingPhrases,
  isApart: boolean,
): LogicalLine => {
  if (line.shape === "blank" || line.shape === "item") return { ...line, reading: undefined };
  const content = text.slice(line.start, Math.min(line.end, line.start + longestHeading + 1));
  const reading = content.length > longestHeading ? undefined : readHeading(phrases, content);
  if (line.shape === "heading") return headingOrText(line, content, reading);
  // A bare short line is a heading only when it is wholly a known one ("What you'll bring"), or mostly and set apart.
  const isBare =
    reading !== undefined &&
    reading.coverage >= (isApart && content.length <= longestBare ? leastBare : 1) &&
    !(isApart && reading.coverage === 1 ? /[!,;]$/u : /[^.][.]$|[!,;]$/u).test(content);
  return isBare
    ? { ...line, shape: "heading", level: headingLevel.plain, reading }
    : { ...line, reading: undefined };
};

const longestHeading = 200;

/** Unmarked headings are short, and most of their words are known ones. */
const longestBare = 60;
const leastBare = 0.6;

/** Whole sentences in bold or in a Markdown heading, and "You will work with:", are text unless their words are known. */
const headingOrText = (
  line: PhysicalLine,
  content: string,
  reading: HeadingReading | undefined,
): LogicalLine => {
  const isSentence = /[^.]\.$|!$/u.test(content) && content.split(/\s+/u).length > 5;
  const isWeak =
    line.level >= headingLevel.capitals && (reading === undefined || reading.coverage < leastCoverage);
  return isSentence || isWeak
    ? { ...line, shape: "text", level: 0, reading: undefined }
    : { ...line, reading };
};

/** "As a Senior Engineer, you will:" is known by two of its six words; less is chance. */
const leastCoverage = 0.3;
