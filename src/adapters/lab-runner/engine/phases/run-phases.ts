/** The phases of a run in their order, each judged when it is over: the first that shows a mistake is the last. */
import type { Fault, HistoryEvent, InvariantVerdict, Lab, LoadFigures, Phase } from "#core/labs/index.ts";
import type { Judge } from "../check/open-judge.ts";
import { affordableFaults, killBudgetOf } from "../faults/kill-budget.ts";
import type { RunParts } from "../run-parts.ts";
import { runPhase } from "./run-phase.ts";
import type { ContractWatch } from "./watch-contract.ts";

export interface PhasesOutcome {
  /** The newest verdict of each invariant. */
  readonly verdicts: ReadonlyArray<InvariantVerdict>;
  readonly load: ReadonlyArray<LoadFigures>;
  /** Where the run ended, unless it reached its end. */
  readonly stoppedIn: string | null;
  readonly checkMs: number;
  /** Why the checks have no verdict. */
  readonly unjudged: string | null;
}

export const runPhases = async (
  parts: RunParts,
  judge: Judge,
  contract: ContractWatch,
): Promise<PhasesOutcome> => {
  const { plan, end, progress } = parts;
  const faultsByPhase = faultsOf(parts);
  const kept: Kept = { verdictById: new Map(), load: [], checkMs: 0, unjudged: null };
  for (const [index, phase] of plan.phases.entries()) {
    progress({ what: "phase", phase: phase.name, number: index + 1, of: plan.phases.length });
    await prepare(phase, index, parts);
    if (!end.signal.aborted) {
      const run = { phase, index, faults: faultsByPhase[index] ?? [], contract };
      kept.load.push(...(await runPhase(run, parts)));
      endContract(index, parts, contract);
    }
    if (end.signal.aborted) return outcomeOf(kept, phase.name);
    const isFinal = index === plan.phases.length - 1;
    const hasFailed = await judgeSoFar(parts, judge, isFinal, kept);
    if (hasFailed || end.signal.aborted) return outcomeOf(kept, isFinal ? null : phase.name);
  }
  return outcomeOf(kept, null);
};

interface Kept {
  readonly verdictById: Map<string, InvariantVerdict>;
  readonly load: Array<LoadFigures>;
  checkMs: number;
  unjudged: string | null;
}

const outcomeOf = ({ verdictById, ...kept }: Kept, stoppedIn: string | null): PhasesOutcome => ({
  ...kept,
  verdicts: [...verdictById.values()],
  stoppedIn,
});

/** What can be afforded of the planned faults; what cannot is said. */
const faultsOf = ({ plan, fleet, size, writer }: RunParts): ReadonlyArray<ReadonlyArray<Fault>> => {
  const budget = killBudgetOf(fleet.startMs(), size);
  const { byPhase, skipped } = affordableFaults(plan.phases, budget);
  if (skipped > 0)
    writer.write({ p: "harness", ev: "note", f: "kill-budget", key: "", out: { budget, skipped } });
  return byPhase;
};

const endContract = (
  index: number,
  { plan, present, writer, end }: RunParts,
  contract: ContractWatch,
): void => {
  // A neighbour may have its own script of failures, which the service hands on.
  if (index === 0) contract.endPhase(plan.stubs.length > 0 || (present.scheduler?.struck() ?? 0) > 0);
  if (writer.isFull()) end.end({ kind: "limit", says: "the history grew beyond what any lab writes" });
};

/** Says whether a mistake was found. */
const judgeSoFar = async (
  { lab, progress, writer }: RunParts,
  judge: Judge,
  isFinal: boolean,
  kept: Kept,
): Promise<boolean> => {
  const began = performance.now();
  progress({ what: "checking", ms: 0 });
  const { verdicts, says } = await judge.judge(writer.events, isFinal);
  kept.checkMs += performance.now() - began;
  const doubted = (verdicts ?? []).map((verdict) => withDoubt(verdict, lab, writer.events));
  for (const verdict of doubted) kept.verdictById.set(verdict.invariant, verdict);
  if (isFinal) kept.unjudged = says;
  return doubted.some(({ status }) => status === "fail");
};

/** On a machine that had other things to do, "too slow" is no finding. "Fast enough" still is one. */
const withDoubt = (
  verdict: InvariantVerdict,
  lab: Lab,
  events: ReadonlyArray<HistoryEvent>,
): InvariantVerdict => {
  const kind = lab.invariants.find(({ id }) => id === verdict.invariant)?.kind;
  if (verdict.status !== "fail" || kind !== "perf") return verdict;
  const isDoubtful = events.some(({ ev, f }) => ev === "note" && (f === "lag" || f === "crowded"));
  return isDoubtful ? { ...verdict, status: "inconclusive", violations: [] } : verdict;
};

/** Another environment, or a restart that the plan asks for: the service is killed and started again. */
const prepare = async (phase: Phase, index: number, parts: RunParts): Promise<void> => {
  const { fleet, writer, end, plan } = parts;
  const before = index === 0 ? undefined : plan.phases[index - 1]?.env;
  const isOtherEnv = JSON.stringify(phase.env ?? {}) !== JSON.stringify(before ?? {});
  if (index === 0 || !(phase.restart || isOtherEnv)) return;
  for (const { number } of fleet.instances)
    writer.write({ p: `service#${number}`, ev: "fault", f: "kill9", trigger: `phase:${phase.name}` });
  await fleet.stopAll("kill9");
  const started = await fleet.startAll(phase.env ?? {});
  if (started.ok || end.signal.aborted) return;
  parts.onNoReturn(started.error);
};
