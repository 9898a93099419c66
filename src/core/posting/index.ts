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
