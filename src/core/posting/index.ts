export { listingOf } from "./listing.ts";
export {
  type PostingReaders,
  parsePosting,
} from "./parse-posting.ts";
export type {
  Level,
  Pay,
  Posting,
  Signal,
} from "./posting.ts";
