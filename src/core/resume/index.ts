export { type BrokenJson, readJsonResume, type WrongShape } from "./read-json-resume.ts";
export {
  type EmptyResume,
  readResume,
  type TooLong,
  type UnreadableResume,
  type WordingDep,
} from "./read-resume.ts";
export type {
  Basics,
  Education,
  FieldSource,
  Project,
  Resume,
  ResumeReading,
  SkillGroup,
  Volunteer,
  Work,
} from "./resume.ts";
