/** The limits of the specification, beside what was measured. */
import type { Budget, EvaluateBench } from "../evaluate-bench.ts";
import { rounded } from "../measure.ts";

export const budgetsOf = ({
  latency,
  growth,
  triage,
  hostile,
}: Omit<EvaluateBench, "budgets">): ReadonlyArray<Budget> => {
  const within = (what: string, measured: number, limit: number): Budget => ({
    what,
    measured,
    limit,
    met: measured <= limit,
  });
  const slowest = Math.max(...hostile.flatMap(({ asPostingMs, asResumeMs }) => [asPostingMs, asResumeMs]));
  return [
    within("p50 of one evaluation, ms", latency.engine.p50, 10),
    within("p99 of one evaluation, ms", latency.engine.p99, 50),
    // Twelve, not ten: a fifth is allowed for what leaves the processor's caches.
    ...growth.map(({ grows, factors }) =>
      within(`ten times the ${grows}, times the cost`, Math.max(...factors), 12),
    ),
    within("triage of 1,000 postings, s", rounded((triage.seconds * 1000) / triage.postings), 15),
    within("heap kept for each posting, kB", triage.heapKilobytesPerPosting, 20),
    within("slowest hostile line of 1 MB, ms", slowest, 1000),
  ];
};
