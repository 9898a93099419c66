export {
  type CheckInput,
  checkResume,
  type ExtractedText,
  type ExtractorCheck,
  type ResumeCheck,
} from "./check-resume.ts";
export { type Difference, differencesBetween } from "./differences.ts";
export type { TermFacts } from "./terms-of.ts";
