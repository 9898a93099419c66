export { type JsonResume, jsonResumeOf } from "./json/json-resume-of.ts";
export { type RecordRead, recordFromJson, type UnreadableJson } from "./json/record-from-json.ts";
export { nextId } from "./next-id.ts";
export { blankRecord, recordOf } from "./record-of.ts";
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
