export { type CitableText, citableTextOf } from "./citable-text.ts";
export type { Block, EmbeddedRecord, HiddenRange, PageText } from "./page-text.ts";
