/** Runs every candidate of a lab so many times and counts: caught by the named invariant, flagged though correct, unsure. */
import type { LabRunner } from "#app/ports/lab/lab-runner.ts";
import type { LabRun, RunSize } from "#core/labs/index.ts";
import { type BenchCandidate, buildCandidate, candidatesOf } from "./candidates.ts";

export interface CandidateFigures {
  readonly name: string;
  readonly caughtBy: ReadonlyArray<string>;
  readonly runs: number;
  /** As it should be: the reference passes, a mutant is caught by the invariant that it names. */
  readonly right: number;
  /** How often which invariant was named, or "pass", "inconclusive", "error". */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Milliseconds: median and longest of whole runs. */
  readonly medianMs: number;
  readonly longestMs: number;
  /** Seeds of runs that were not right. */
  readonly wrongSeeds: ReadonlyArray<string>;
}

export interface LabFigures {
  readonly lab: string;
  readonly size: RunSize;
  readonly candidates: ReadonlyArray<CandidateFigures>;
}

export interface LabsBenchOptions {
  readonly runner: LabRunner;
  readonly size: RunSize;
  /** For the reference and for each mutant. */
  readonly runs: number;
  readonly referenceRuns: number;
  /** Only these names; empty: all. */
  readonly only: ReadonlyArray<string>;
  readonly seed: string;
  readonly tell: (line: string) => void;
}

export const benchLab = async (lab: string, options: LabsBenchOptions): Promise<LabFigures> => {
  const candidates: Array<CandidateFigures> = [];
  for (const candidate of candidatesOf(lab)) {
    if (options.only.length > 0 && !options.only.includes(candidate.name)) continue;
    const figures = await benchCandidate(candidate, options);
    candidates.push(figures);
    options.tell(
      `${lab} ${figures.name}: ${figures.right}/${figures.runs} ${JSON.stringify(figures.outcomes)}`,
    );
  }
  return { lab, size: options.size, candidates };
};

const benchCandidate = async (
  candidate: BenchCandidate,
  { runner, size, runs, referenceRuns, seed }: LabsBenchOptions,
): Promise<CandidateFigures> => {
  const command = await buildCandidate(candidate);
  const count = candidate.caughtBy.length === 0 ? referenceRuns : runs;
  const outcomes: Record<string, number> = {};
  const times: Array<number> = [];
  const wrongSeeds: Array<string> = [];
  for (let number = 0; number < count; number += 1) {
    const own = `${seed}${number.toString(16).padStart(4, "0")}`;
    const finished = await runner.run(
      { lab: candidate.lab, seed: own, size, command },
      () => undefined,
      never,
    );
    const outcome = finished.ok ? outcomeOf(finished.value.run) : "error";
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    if (finished.ok) times.push(finished.value.run.figures.totalMs);
    if (!isRight(candidate, outcome)) wrongSeeds.push(own);
  }
  const sorted = times.toSorted((a, b) => a - b);
  return {
    name: candidate.name,
    caughtBy: candidate.caughtBy,
    runs: count,
    right: count - wrongSeeds.length,
    outcomes,
    medianMs: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0),
    longestMs: Math.round(sorted.at(-1) ?? 0),
    wrongSeeds,
  };
};

const never = new Promise(() => undefined);

const outcomeOf = ({ verdict, invariant }: LabRun): string =>
  verdict === "fail" ? (invariant ?? "unnamed") : verdict;

const isRight = ({ caughtBy }: BenchCandidate, outcome: string): boolean =>
  caughtBy.length === 0 ? outcome === "pass" : caughtBy.includes(outcome);

/** A correct service that was called broken: the worst that a lab can do. */
export const falseAlarms = ({ candidates }: LabFigures): number =>
  candidates
    .filter(({ caughtBy }) => caughtBy.length === 0)
    .reduce((sum, { outcomes }) => sum + brokenIn(outcomes), 0);

const brokenIn = (outcomes: Readonly<Record<string, number>>): number =>
  Object.entries(outcomes).reduce(
    (sum, [name, count]) => sum + (["pass", "inconclusive", "error"].includes(name) ? 0 : count),
    0,
  );
