/** Plain text and Markdown arrive as they are; this finds their blocks and what a reader of the page would not see. */
import { blocksIn } from "./blocks-in.ts";
import { hiddenRangesIn } from "./hidden-ranges.ts";
import type { PageText } from "./page-text.ts";

export const pageTextOf = (text: string, format: "text" | "markdown"): PageText => ({
  format,
  text,
  blocks: blocksIn(text, format),
  hidden: hiddenRangesIn(text, format),
  embedded: [],
});
