/**
 * A document as every reader of it sees it: one string and what is known about stretches of it.
 * Plain text and Markdown keep their bytes (BOM removed); other formats are our own extraction.
 */
export interface PageText {
  readonly format: "text" | "markdown" | "html" | "json" | "email" | "pdf" | "docx";
  readonly text: string;
  /** In order, not overlapping. For text and Markdown one block a line, read by `pageTextOf`. */
  readonly blocks: ReadonlyArray<Block>;
  /** Stretches of `text` a reader does not see: they stay in `text`, are reported, and are never evidence. */
  readonly hidden: ReadonlyArray<HiddenRange>;
  /** schema.org JobPosting objects and job-board API replies found in the page, parsed but untrusted. */
  readonly embedded: ReadonlyArray<EmbeddedRecord>;
  /** How the text stands on its pages; only formats with styles (PDF, DOCX) have it. */
  readonly layout?: PageLayout;
}

export interface Block {
  readonly kind: "heading" | "item" | "paragraph" | "table-row" | "code";
  readonly start: number;
  readonly end: number;
  /** Heading level 1–6, or list depth from 1; 0 otherwise. */
  readonly level: number;
}

/** One line model for PDF and DOCX. Lengths are PDF points, origin top left. */
export interface PageLayout {
  /** Empty where the format has no pages (DOCX). */
  readonly pages: ReadonlyArray<PageLook>;
  /** One for each line of the text that is not blank, in order. */
  readonly lines: ReadonlyArray<LineLook>;
  /** Addresses behind words, with the words they stand behind. */
  readonly links: ReadonlyArray<{ readonly start: number; readonly end: number; readonly url: string }>;
}

export interface PageLook {
  readonly width: number;
  readonly height: number;
  /** The size in which most letters of the page are set. */
  readonly bodySize: number;
  /** The smallest box that holds every word: what is outside is margin. */
  readonly content: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
}

/** How one line looks: what a reader takes headings, titles and dates by before reading a word. */
export interface LineLook {
  /** Offsets of the line in the text, without its indent. */
  readonly start: number;
  readonly end: number;
  /** Number of the column on its page, in reading order from 0; a line across the page is in a column of its own. */
  readonly column: number;
  /** The largest letter size of the line. */
  readonly size: number;
  /** Distance to the line above in the same column, in usual line distances: 1 is the next line of a paragraph. */
  readonly gapAbove: number;
  readonly words: ReadonlyArray<WordLook>;
}

export interface WordLook {
  readonly start: number;
  readonly end: number;
  /** Null where the format has no pages. */
  readonly box: WordBox | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
}

export interface WordBox {
  /** From 1. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface HiddenRange {
  readonly start: number;
  readonly end: number;
  /** e.g. "zero-width characters", "right-to-left override", "display:none". */
  readonly what: string;
  /** True for characters without width: the letters on both sides are one word. */
  readonly joins?: boolean;
}

export interface EmbeddedRecord {
  readonly kind: "json-ld" | "greenhouse" | "lever" | "ashby";
  readonly value: unknown;
}
