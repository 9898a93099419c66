export {
  type CheckInput,
  checkResume,
  type ExtractedText,
  type ExtractorCheck,
  type ResumeCheck,
} from "./check-resume.ts";
export { type Difference, differencesBetween } from "./differences.ts";
export type { SkillReaders, TermFacts } from "./terms-of.ts";
