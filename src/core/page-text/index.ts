export { type CitableText, citableTextOf } from "./citable-text.ts";
export { hiddenRangesIn } from "./hidden-ranges.ts";
export type { Block, EmbeddedRecord, HiddenRange, PageText } from "./page-text.ts";
export { pageTextOf } from "./page-text-of.ts";
