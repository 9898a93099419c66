/** Stages of the interview that the posting itself names. */
import type { LoopHint } from "../posting.ts";
import { matchesOf, type PostingContext } from "../posting-context.ts";

const stages = [
  "recruiter",
  "manager",
  "coding",
  "api-design",
  "system-design",
  "depth-probe",
  "data-storage",
  "behavioural",
  "take-home",
  "onsite",
] as const;

/** One hint a stage: the first words that name it. */
export const readLoop = (context: PostingContext): ReadonlyArray<LoopHint> =>
  stages
    .flatMap((stage) => {
      const [first] = matchesOf(context, "posting-loop", stage);
      return first ? [{ stage, span: context.reading.cite(first.start, first.end) }] : [];
    })
    .sort((a, b) => a.span.start - b.span.start);
