/** Divides a posting into sections by what they are for. Linear in the length of the text. */
import type { WordList } from "#core/catalogue/index.ts";
import type { Block, CitableText } from "#core/page-text/index.ts";
import { type HeadingKind, type HeadingPhrases, headingPhrasesOf } from "./heading-phrases.ts";
import { kindCuesOf } from "./infer-kind.ts";
import { isForOneSentence, labelAt } from "./labels.ts";
import { type LogicalLine, logicalLines } from "./logical-lines.ts";
import type { Line, Outline } from "./outline.ts";
import { physicalLines } from "./physical-lines.ts";
import { type OpenSection, settleKinds } from "./settle-kinds.ts";
import { shapesOf } from "./shapes-of.ts";
import { splitSentences } from "./split-sentences.ts";

/** `blocks` are those of the page that `citable` was read from; Markdown and plain text need none. */
export const outlineOf = (
  citable: CitableText,
  wording: ReadonlyArray<WordList>,
  blocks: ReadonlyArray<Block> = [],
): Outline => {
  const text = citable.visible;
  const phrases = headingPhrasesOf(wording);
  const lines = logicalLines(text, physicalLines(text, shapesOf(citable, blocks)), phrases);
  const first = openSection(null, "header", 0);
  const draft: Draft = {
    text,
    phrases,
    sections: [first],
    label: false,
    hasText: false,
    isAmidText: false,
    base: first,
  };
  for (const line of lines) addLine(draft, line);
  return { text, sections: settleKinds(text, kindCuesOf(wording), draft.sections) };
};

interface Draft {
  readonly text: string;
  readonly phrases: HeadingPhrases;
  readonly sections: Array<OpenSection>;
  /** The last section was opened by a label in running text, and ends with its paragraph. */
  label: boolean;
  hasText: boolean;
  /** The line before was text: the next one goes on with its paragraph or its list without bullets. */
  isAmidText: boolean;
  /** The last section that no label opened: it goes on after the label's paragraph. */
  base: OpenSection;
}

const openSection = (heading: Line | null, kind: HeadingKind | undefined, level: number): OpenSection => ({
  heading,
  kind,
  level,
  lines: [],
});

const addLine = (draft: Draft, line: LogicalLine): void => {
  if (line.shape === "blank") closeLabel(draft);
  else if (line.shape === "heading") {
    draft.label = false;
    const heading: Line = { kind: "heading", start: line.start, end: line.end };
    // The headings before any text are title, company and place, whatever words they hold ("Benefits Platform Engineer").
    const isHeader = !draft.hasText;
    const leastCoverage = draft.sections.length === 1 ? 1 : 0.6;
    const kind = isHeader && (line.reading?.coverage ?? 0) < leastCoverage ? undefined : line.reading?.kind;
    draft.base = openSection(heading, kind, line.level);
    draft.sections.push(draft.base);
  } else if (line.shape === "item") {
    closeLabel(draft);
    addSentences(draft, line, "item");
    closeLabel(draft);
  } else addText(draft, line);
  draft.isAmidText = line.shape === "text";
};

/** In a pasted list without bullets "Advantage: Kafka" speaks for its own line; the next asks again. */
const addText = (draft: Draft, line: LogicalLine): void => {
  addSentences(draft, line, "sentence");
  if (draft.isAmidText && draft.base.kind === "requirements") closeLabel(draft);
};

const addSentences = (draft: Draft, line: LogicalLine, kind: "item" | "sentence"): void => {
  draft.hasText = true;
  for (const [from, end] of splitSentences(draft.text, line.start, line.end)) {
    const label = labelAt(draft.text, from, end, draft.phrases);
    if (label !== undefined) openLabel(draft, label);
    draft.sections.at(-1)?.lines.push({ kind, start: label?.bodyStart ?? from, end });
    if (label !== undefined && isForOneSentence(label.kind)) closeLabel(draft);
  }
};

const openLabel = (
  draft: Draft,
  { kind, start, end }: { kind: HeadingKind; start: number; end: number },
): void => {
  closeLabel(draft);
  draft.sections.push(openSection({ kind: "heading", start, end }, kind, labelLevel));
  draft.label = true;
};

/** Deeper than any heading, so that a label never ends the section around it. */
const labelLevel = 10;

/** After a label's paragraph the section before it goes on. */
const closeLabel = (draft: Draft): void => {
  if (!draft.label) return;
  draft.label = false;
  const { kind, level } = draft.base;
  draft.sections.push({ heading: null, kind, level, lines: [] });
};
