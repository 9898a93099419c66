export { readResume } from "./read-resume.ts";
export type {
  Resume,
  ResumeReading,
} from "./resume.ts";
