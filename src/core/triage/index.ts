export { type JudgedPosting, judgedPostingOf } from "./judged-posting.ts";
export { printTriage } from "./print-triage.ts";
export { rankPostings } from "./rank-postings.ts";
export type { RankedPosting, Triage } from "./triage.ts";
