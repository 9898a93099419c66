/** Printing: what of a résumé stands on the paper, and how much of it fits. */
export type {
  PrintedEntry,
  PrintedLink,
  PrintedResume,
  PrintedRow,
  PrintedSection,
  Text,
} from "./printed-resume.ts";
export { printedResumeOf } from "./printed-resume-of.ts";
