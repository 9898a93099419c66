export { checkResume, type ResumeCheck } from "./check-resume.ts";
export { type Difference, differencesBetween } from "./differences.ts";
export type { SkillReaders } from "./terms-of.ts";
