export { bookShape, recordShape } from "./record-shape.ts";
export type {
  Identified,
  Override,
  ResumeBook,
  ResumeRecord,
  UnknownMember,
  Variant,
  WithBullets,
} from "./resume-record.ts";
