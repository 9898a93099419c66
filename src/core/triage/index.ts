export { type Found, type JudgedPosting, judgedPostingOf } from "./judged-posting.ts";
export { rankPostings } from "./rank-postings.ts";
export type { DecidingLine, Failure, RankedPosting, Triage } from "./triage.ts";
