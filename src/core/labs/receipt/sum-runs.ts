/** Several runs as one: counts are summed, figures are the worst of them. */
import type { LabRun, LoadFigures } from "../run/lab-run.ts";
import type { ReceiptContent, ReceiptInvariant, ReceiptMetrics } from "./receipt.ts";

export const operationsOf = (runs: ReadonlyArray<LabRun>): ReceiptContent["operations"] => ({
  total: sum(runs.map(({ figures }) => figures.operations)),
  ok: sum(runs.map(({ figures }) => figures.ok)),
  refused: sum(runs.map(({ figures }) => figures.refused)),
  unknown: sum(runs.map(({ figures }) => figures.unknown)),
});

export const faultsOf = (runs: ReadonlyArray<LabRun>): ReceiptContent["faults"] =>
  summed(runs.map(({ figures }) => figures.faults));

/** Of each promise, what was looked at in all runs together. One that a run did not judge is none that was shown. */
export const invariantsOf = (
  runs: ReadonlyArray<LabRun>,
  nameOf: (id: string) => string,
): ReadonlyArray<ReceiptInvariant> => {
  const ids = [...new Set(runs.flatMap(({ invariants }) => invariants.map(({ invariant }) => invariant)))];
  return ids.flatMap((id) => {
    const verdicts = runs.map(({ invariants }) => invariants.find(({ invariant }) => invariant === id));
    if (verdicts.some((verdict) => verdict?.status !== "pass")) return [];
    const stats = summed(verdicts.map((verdict) => verdict?.stats ?? {}));
    return [{ id, name: nameOf(id), status: "pass" as const, stats }];
  });
};

/** Of the phase with the highest rate; its worst figures over all runs. */
export const metricsOf = (runs: ReadonlyArray<LabRun>): ReceiptMetrics | null => {
  const loads = runs.flatMap(({ figures }) => figures.load);
  const hardest = loads.reduce<LoadFigures | null>(
    (most, load) => (most === null || load.rate > most.rate ? load : most),
    null,
  );
  if (hardest === null) return null;
  const same = loads.filter(({ phase, rate }) => phase === hardest.phase && rate === hardest.rate);
  const worst = (of: (load: LoadFigures) => number): number => hundredths(Math.max(...same.map(of)));
  return {
    p99: worst(({ p99Ms }) => p99Ms),
    targetP99: worst(({ targetP99Ms }) => targetP99Ms),
    rate: hardest.rate,
    sentRate: hundredths(Math.min(...same.map(({ sentRate }) => sentRate))),
    sent: sum(same.map(({ sent }) => sent)),
    dropped: sum(same.map(({ dropped }) => dropped)),
    failed: sum(same.map(({ failed }) => failed)),
    lagP99: worst(({ lagP99Ms }) => lagP99Ms),
  };
};

/** 0 failures in n runs: the rate that would still have passed all n in one case of twenty, 1 − 0.05^(1/n), rounded up. */
export const powerOf = (runs: number): ReceiptContent["power"] => ({
  runs,
  failsAtMost: Math.ceil((1 - 0.05 ** (1 / runs)) * 1000 - 1e-9) / 1000,
});

const summed = (counts: ReadonlyArray<Readonly<Record<string, number>>>): Record<string, number> => {
  const totalByName = new Map<string, number>();
  for (const one of counts)
    for (const [name, count] of Object.entries(one))
      totalByName.set(name, (totalByName.get(name) ?? 0) + count);
  return Object.fromEntries([...totalByName].map(([name, total]) => [name, hundredths(total)]));
};

const sum = (counts: ReadonlyArray<number>): number => counts.reduce((total, count) => total + count, 0);

/** Two digits behind the point are more than any of these measurements is worth. */
const hundredths = (value: number): number => Math.round(value * 100) / 100;
