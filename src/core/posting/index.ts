export {
  type ArchetypeInput,
  type EmptyPosting,
  type PostingReaders,
  parsePosting,
} from "./parse-posting.ts";
export type {
  Employment,
  Level,
  LoopHint,
  Pay,
  Posting,
  PostingField,
  Signal,
  WorkMode,
} from "./posting.ts";
