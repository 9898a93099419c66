export { markdownOf } from "./markdown-of.ts";
export { plainTextOf } from "./plain-text-of.ts";
export { portalBlocksOf } from "./portal-blocks-of.ts";
export { shownDate, shownPeriod } from "./shown-date.ts";
