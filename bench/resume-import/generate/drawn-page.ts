/** A résumé as things on a page, before any engine sets it: every engine draws the same page in its own way. */

export interface DrawnPage {
  /** "left" and "right": a side bar beside the main column; null: one column. */
  readonly side: "left" | "right" | null;
  readonly head: ReadonlyArray<Drawn>;
  readonly bar: ReadonlyArray<Drawn>;
  readonly main: ReadonlyArray<Drawn>;
  readonly look: Look;
}

export interface Look {
  readonly family: "sans" | "serif";
  /** Points. */
  readonly size: number;
  readonly isCentred: boolean;
  readonly headings: "ruled" | "capitals" | "bold" | "large";
  readonly paper: "a4" | "letter";
}

export type Drawn =
  | { readonly kind: "name"; readonly text: string }
  | { readonly kind: "heading"; readonly text: string }
  /** `rail` stands in a column of its own at the left, `right` at the right edge. */
  | {
      readonly kind: "line";
      readonly text: ReadonlyArray<Inked>;
      readonly right?: ReadonlyArray<Inked>;
      readonly rail?: string;
    }
  | { readonly kind: "bullet"; readonly text: string; readonly mark: string }
  | { readonly kind: "gap" };

export interface Inked {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly link?: string;
}
