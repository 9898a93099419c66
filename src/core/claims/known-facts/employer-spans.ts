/** "At Acme since 2011", "six years at Acme": the posts at one employer, one behind the other, taken as one. */
import type { CitableFact, FactJob } from "#core/ledger/index.ts";

/** A header for each employer with several posts and no gap between them. It has no title: that belongs to each post. */
export const employerSpansOf = (facts: ReadonlyArray<CitableFact>): ReadonlyArray<CitableFact> => {
  const jobsByEmployer = new Map<string, Array<FactJob>>();
  for (const { kind, job } of facts) {
    if (kind !== "header" || job === null || job.kind !== "work" || job.organisation === "") continue;
    const jobs = jobsByEmployer.get(job.organisation);
    if (jobs === undefined) jobsByEmployer.set(job.organisation, [job]);
    else jobs.push(job);
  }
  return [...jobsByEmployer].flatMap(([organisation, jobs]) => {
    const posts = [...jobs].sort((one, other) =>
      one.start < other.start ? -1 : one.start > other.start ? 1 : 0,
    );
    const [first, last] = [posts[0], posts.at(-1)];
    if (first === undefined || last === undefined || posts.length < 2 || !isUnbroken(posts)) return [];
    const job = { ...first, key: `${first.key}+${last.key}`, title: "", end: last.end };
    const text = `${organisation}, ${job.start} – ${job.end}`;
    return [{ id: first.key, text, kind: "header" as const, job, evidence: "production" as const }];
  });
};

const isUnbroken = (posts: ReadonlyArray<FactJob>): boolean =>
  posts.every(({ start, end }, at) => {
    const next = posts[at + 1];
    if (start === "") return false;
    return next === undefined || (end !== "present" && gapOf(end, next.start) <= LONGEST_GAP);
  });

/** In months; a post that ends in March and one that begins in April follow each other. */
const LONGEST_GAP = 1;

const gapOf = (end: string, start: string): number => {
  const [from, to] = [monthsOf(end), monthsOf(start)];
  if (end.length < 7 || start.length < 7)
    return Math.abs(Math.floor(to / 12) - Math.floor(from / 12)) * LONGEST_GAP;
  return to - from;
};

const monthsOf = (date: string): number => 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7) || 0);
