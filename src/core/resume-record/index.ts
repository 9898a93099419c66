export type {
  Identified,
  Override,
  ResumeBook,
  ResumeRecord,
  UnknownMember,
  Variant,
  WithBullets,
} from "./resume-record.ts";
