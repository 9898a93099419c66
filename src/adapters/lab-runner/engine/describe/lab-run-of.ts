/** The result of a run in the shape that the report and the receipt are made from. */

import type { OperationCounts } from "#adapters/lab-runner/client/operations.ts";
import type { Candidate, HistoryEvent, HistoryHeader, Lab, LabRun, RunFigures } from "#core/labs/index.ts";
import { countFaults } from "../faults/count-faults.ts";
import type { RunJudgement } from "../judge-run.ts";
import { machineOf } from "./machine-of.ts";

/** What the run itself found out. */
export type Told = RunJudgement &
  Pick<LabRun, "stoppedIn"> &
  Pick<RunFigures, "load" | "startMs" | "peakRssMb" | "checkMs"> & {
    readonly events: ReadonlyArray<HistoryEvent>;
    readonly counts: Readonly<OperationCounts>;
    /** "postgres 18.4" */
    readonly database: string | null;
  };

export interface RunFrame {
  readonly lab: Lab;
  readonly header: HistoryHeader;
  readonly candidate: Candidate;
  readonly contractHash: string;
  readonly startedAt: Date;
  readonly totalMs: number;
}

export const labRunOf = (told: Told, frame: RunFrame): LabRun => {
  const { lab, header, startedAt } = frame;
  const { seed, planHash, size, harness } = header;
  return {
    id: `${stampOf(startedAt)}-${seed.slice(0, 4)}`,
    lab: lab.id,
    version: lab.version,
    contractHash: frame.contractHash,
    ...{ harness, seed, planHash, size },
    startedAt: startedAt.toISOString(),
    verdict: told.verdict,
    invariants: told.invariants,
    invariant: told.invariant,
    reason: told.reason,
    stoppedIn: told.stoppedIn,
    figures: figuresOf(told, frame.totalMs),
    machine: machineOf(told.database),
    candidate: frame.candidate,
  };
};

const figuresOf = (
  { counts, events, load, startMs, peakRssMb, checkMs }: Told,
  totalMs: number,
): RunFigures => ({
  ...counts,
  faults: countFaults(events),
  load,
  startMs: Math.round(startMs),
  peakRssMb: Math.round(peakRssMb),
  totalMs: Math.round(totalMs),
  checkMs: Math.round(checkMs),
});

/** "20261123-221500", UTC. */
const stampOf = (date: Date): string =>
  date.toISOString().slice(0, 19).replaceAll(/[-:]/gu, "").replace("T", "-");
