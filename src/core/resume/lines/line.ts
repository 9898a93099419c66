/** One line as a reader sees it: a heading, a bullet or plain text, with what was joined to it. */
import type { Look } from "../looks/look.ts";
import type { Stretch } from "./stretch.ts";

export interface Line {
  readonly kind: "heading" | "bullet" | "text";
  /** Heading level 1–6, else 0. */
  readonly level: number;
  readonly content: Stretch;
  readonly indent: number;
  readonly afterBlank: boolean;
  /** Bold from end to end: often a title without heading marks. */
  readonly strong: boolean;
  /** A row of a table: bars stand between its cells. */
  readonly row: boolean;
  /** Addresses behind the words of the line. */
  readonly links: ReadonlyArray<Stretch>;
  /** How it stands on the page; null where the format has no styles. Of a wrapped line, the look of its first row. */
  readonly look: Look | null;
  /** Rows of the page that were joined to this line. */
  readonly rows: number;
}
