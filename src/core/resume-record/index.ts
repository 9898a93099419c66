export { diffOfRecords, type RecordChange } from "./differences/diff-of-records.ts";
export { type WordPiece, wordDiff } from "./differences/word-diff.ts";
export { insertBullet, moveBullet, removeBullet, replaceBullet } from "./edits/edit-bullets.ts";
export {
  clearList,
  type Inserted,
  insertEntry,
  moveEntry,
  removeEntry,
  replaceField,
} from "./edits/edit-entries.ts";
export { jsonResumeOf } from "./json/json-resume-of.ts";
export { recordFromJson } from "./json/record-from-json.ts";
export {
  type FieldValue,
  type ListName,
  listNames,
} from "./record-lists.ts";
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
export { type AppliedVariant, applyVariant } from "./variants/apply-variant.ts";
export { type FoundOverrides, overridesBetween } from "./variants/overrides-between.ts";
