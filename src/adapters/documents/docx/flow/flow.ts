/** The text of a Word file in the order it is read, before it becomes lines. */

export type FlowNode = FlowParagraph | FlowTable | FlowAside;

export interface FlowParagraph {
  readonly kind: "paragraph";
  /** Their text may hold "\t", "\n" (a new line) and "\v" (a new column). */
  readonly pieces: ReadonlyArray<Piece>;
  /** Heading level of its style; 0 is body text. */
  readonly outline: number;
  /** "•" or "1." of a list, or "". */
  readonly marker: string;
  readonly depth: number;
  /** Points above and below. */
  readonly before: number;
  readonly after: number;
  /** Height of a line in points. */
  readonly lineHeight: number;
  readonly contextual: boolean;
  readonly style: string;
}

export interface FlowTable {
  readonly kind: "table";
  readonly rows: ReadonlyArray<ReadonlyArray<ReadonlyArray<FlowNode>>>;
}

/** A text box: it stands apart from the text around it. */
export interface FlowAside {
  readonly kind: "aside";
  readonly place: BoxPlace | null;
  readonly content: ReadonlyArray<FlowNode>;
}

/** Points from the left and upper edge of the page. */
export interface BoxPlace {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** `y` counts from the paragraph that the box hangs on. */
  readonly fromParagraph: boolean;
}

export interface Piece {
  readonly text: string;
  readonly look: LetterLook;
  readonly url: string | null;
  /** The number of a page, which says nothing about the person. */
  readonly isPageNumber: boolean;
}

export interface LetterLook {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Seen in capitals; the text keeps the letters that were typed. */
  readonly caps: boolean;
  readonly size: number;
  /** Why a reader does not see it, or null. */
  readonly hidden: string | null;
}
