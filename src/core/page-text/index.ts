export { type CitableText, citableTextOf } from "./citable-text.ts";
export { hiddenRangesIn } from "./hidden-ranges.ts";
export type {
  Block,
  EmbeddedRecord,
  HiddenRange,
  LineLook,
  PageLayout,
  PageLook,
  PageText,
  WordBox,
  WordLook,
} from "./page-text.ts";
export { pageTextOf } from "./page-text-of.ts";
