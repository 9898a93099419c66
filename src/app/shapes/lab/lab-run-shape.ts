/** What `labs run` answers, on every door. */
import { z } from "zod";
import type { DrivenLab } from "#app/operations/lab/drive-lab.ts";
import { counterexampleOf, type LabRun } from "#core/labs/index.ts";

const verdictOfInvariant = z.object({
  invariant: z.string(),
  status: z.enum(["pass", "fail", "unknown", "inconclusive"]),
  says: z.string().nullable().describe("of the first violation"),
  stats: z.record(z.string(), z.number()),
});

export const labRunShape = z
  .object({
    lab: z.string(),
    verdict: z.enum(["pass", "fail", "inconclusive", "error"]),
    invariant: z.string().nullable(),
    counterexample: z.looseObject({ says: z.string() }).nullable(),
    seed: z.string(),
    runs: z.int().describe("seeds that were run"),
    faults: z.array(z.object({ kind: z.string(), count: z.int() })).readonly(),
    metrics: z.record(z.string(), z.union([z.number(), z.null()])),
    report: z.string().describe("path of the page"),
    id: z.string(),
    reason: z.string().nullable(),
    stoppedIn: z.string().nullable(),
    planHash: z.string(),
    invariants: z.array(verdictOfInvariant).readonly(),
    history: z.string().describe("path of the history, one event a line"),
  })
  .meta({ id: "LabRun" });

export type LabRunAnswer = z.infer<typeof labRunShape>;

/** Sums over all seeds; verdict, counterexample and files are those of the last, which decides. */
export const labRunAnswer = ({ runs, kept, history, found }: DrivenLab): LabRunAnswer => {
  const last = runs.at(-1) ?? runs[0];
  const example = counterexampleOf(last, history);
  return {
    lab: found.lab.id,
    verdict: last.verdict,
    invariant: last.invariant,
    counterexample: example === null ? null : { ...example },
    seed: runs[0].seed,
    runs: runs.length,
    faults: faultCounts(runs),
    metrics: metricsOf(runs),
    report: kept.report,
    id: last.id,
    reason: last.reason,
    stoppedIn: last.stoppedIn,
    planHash: last.planHash,
    invariants: last.invariants.map(({ invariant, status, violations, stats }) => ({
      invariant,
      status,
      says: violations[0]?.says ?? null,
      stats: { ...stats },
    })),
    history: kept.history,
  };
};

const faultCounts = (runs: ReadonlyArray<LabRun>): LabRunAnswer["faults"] => {
  const countByKind = new Map<string, number>();
  for (const { figures } of runs) {
    for (const [kind, count] of Object.entries(figures.faults))
      countByKind.set(kind, (countByKind.get(kind) ?? 0) + count);
  }
  return [...countByKind].map(([kind, count]) => ({ kind, count }));
};

const metricsOf = (runs: ReadonlyArray<LabRun>): LabRunAnswer["metrics"] => {
  const sum = (of: (run: LabRun) => number): number => runs.reduce((total, run) => total + of(run), 0);
  const most = (of: (run: LabRun) => number): number => Math.max(...runs.map(of));
  const loads = runs.flatMap(({ figures }) => figures.load);
  return {
    requests: sum(({ figures }) => figures.operations),
    ok: sum(({ figures }) => figures.ok),
    unknown: sum(({ figures }) => figures.unknown),
    p50: loads.length > 0 ? Math.max(...loads.map(({ p50Ms }) => p50Ms)) : null,
    p99: loads.length > 0 ? Math.max(...loads.map(({ p99Ms }) => p99Ms)) : null,
    rate: loads.length > 0 ? Math.min(...loads.map(({ sentRate }) => sentRate)) : null,
    lagP99: loads.length > 0 ? Math.max(...loads.map(({ lagP99Ms }) => lagP99Ms)) : null,
    dropped: loads.reduce((total, { dropped }) => total + dropped, 0),
    startMs: most(({ figures }) => figures.startMs),
    peakRssMb: most(({ figures }) => figures.peakRssMb),
    totalMs: sum(({ figures }) => figures.totalMs),
    checkMs: sum(({ figures }) => figures.checkMs),
  };
};
