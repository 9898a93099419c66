/** Printing: what of a résumé stands on the paper, and how much of it fits. */
export { bulletWorths } from "./page-fit/bullet-worths.ts";
export type { DroppedBullet } from "./page-fit/fit-steps.ts";
export { fitToPages } from "./page-fit/fit-to-pages.ts";
export type {
  PrintedEntry,
  PrintedLink,
  PrintedResume,
  PrintedRow,
  PrintedSection,
  Text,
} from "./printed-resume.ts";
export { printedResumeOf } from "./printed-resume-of.ts";
export { templateSizes } from "./template-sizes.ts";
