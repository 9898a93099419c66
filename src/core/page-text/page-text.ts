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
}

export interface Block {
  readonly kind: "heading" | "item" | "paragraph" | "table-row" | "code";
  readonly start: number;
  readonly end: number;
  /** Heading level 1–6, or list depth from 1; 0 otherwise. */
  readonly level: number;
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
