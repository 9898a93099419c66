export { readResume } from "./read-resume.ts";
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
