export {
  blankAward,
  blankCertificate,
  blankEducation,
  blankInterest,
  blankLanguage,
  blankLocation,
  blankProfile,
  blankProject,
  blankPublication,
  blankReference,
  blankResume,
  blankSkillGroup,
  blankVolunteer,
  blankWork,
  resumeParts,
} from "./blank-entries.ts";
export { datesIn } from "./dates-in.ts";
export { withOpenEnd } from "./open-end.ts";
export { readResume } from "./read-resume.ts";
export type {
  Award,
  Basics,
  Certificate,
  Education,
  Interest,
  Language,
  Location,
  Profile,
  Project,
  Publication,
  Reference,
  Resume,
  SkillGroup,
  Volunteer,
  Work,
} from "./resume.ts";
export type { FieldSource, ResumeReading } from "./resume-reading.ts";
