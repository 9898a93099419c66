/** Orders judged postings and finds the ones that are there twice. */
import { findTwins } from "./find-twins.ts";
import type { JudgedPosting } from "./judged-posting.ts";
import type { Failure, RankedPosting, Triage } from "./triage.ts";

/** The order of the arguments changes nothing: files are put in their own order first. */
export const rankPostings = (
  judged: ReadonlyArray<JudgedPosting>,
  failures: ReadonlyArray<Failure> = [],
): Triage => {
  const byFile = judged.toSorted((a, b) => compareText(a.ranked.file, b.ranked.file));
  return {
    postings: byFile.map(({ ranked }) => ranked).toSorted(compareRank),
    ...findTwins(byFile),
    failures: failures.toSorted((a, b) => compareText(a.file, b.file)),
  };
};

/** A knock-out cannot be argued with, so it stands below a low score. */
const verdictOrder = { apply: 0, consider: 1, skip: 2, stop: 3 } as const;

const compareRank = (a: RankedPosting, b: RankedPosting): number =>
  verdictOrder[a.verdict] - verdictOrder[b.verdict] ||
  b.score - a.score ||
  compareText(a.title ?? "", b.title ?? "") ||
  compareText(a.company ?? "", b.company ?? "") ||
  compareText(a.file, b.file);

/** By code unit: the same on every machine. */
const compareText = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};
