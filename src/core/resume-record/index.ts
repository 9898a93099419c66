export { diffOfRecords, type RecordChange } from "./differences/diff-of-records.ts";
export { type WordPiece, wordDiff } from "./differences/word-diff.ts";
export { insertBullet, moveBullet, removeBullet, replaceBullet } from "./edits/edit-bullets.ts";
export {
  clearList,
  insertEntry,
  moveEntry,
  removeEntry,
  replaceField,
} from "./edits/edit-entries.ts";
export { jsonResumeOf } from "./json/json-resume-of.ts";
export { recordFromJson } from "./json/record-from-json.ts";
export { listNames } from "./record-lists.ts";
export { blankRecord, recordOf } from "./record-of.ts";
export { bookShape, recordShape } from "./record-shape.ts";
export type {
  Override,
  ResumeBook,
  ResumeRecord,
  Variant,
} from "./resume-record.ts";
export { applyVariant } from "./variants/apply-variant.ts";
export { overridesBetween } from "./variants/overrides-between.ts";
