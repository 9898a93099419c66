/** The phases of a run in their order, each judged when it is over: the first that shows a mistake is the last. */
import type { InvariantVerdict, LoadFigures, Phase } from "#core/labs/index.ts";
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
  const { plan, end, writer, progress } = parts;
  const budget = killBudgetOf(parts.fleet.startMs(), parts.size);
  const { byPhase, skipped } = affordableFaults(plan.phases, budget);
  if (skipped > 0)
    writer.write({ p: "harness", ev: "note", f: "kill-budget", key: "", out: { budget, skipped } });
  const load: Array<LoadFigures> = [];
  const verdictById = new Map<string, InvariantVerdict>();
  let [checkMs, unjudged]: [number, string | null] = [0, null];
  const finish = (stoppedIn: string | null): PhasesOutcome => ({
    verdicts: [...verdictById.values()],
    ...{ load, stoppedIn, checkMs, unjudged },
  });
  for (const [index, phase] of plan.phases.entries()) {
    progress({ what: "phase", phase: phase.name, number: index + 1, of: plan.phases.length });
    await prepare(phase, index, parts);
    if (end.signal.aborted) return finish(phase.name);
    const figures = await runPhase({ phase, index, faults: byPhase[index] ?? [], contract }, parts);
    if (figures !== null) load.push(figures);
    if (index === 0) contract.endPhase((parts.present.scheduler?.struck() ?? 0) > 0);
    if (writer.isFull()) end.end({ kind: "limit", says: "the history grew beyond what any lab writes" });
    if (end.signal.aborted) return finish(phase.name);
    const isFinal = index === plan.phases.length - 1;
    const began = performance.now();
    progress({ what: "checking", ms: 0 });
    const { verdicts, says } = await judge.judge(writer.events, isFinal);
    checkMs += performance.now() - began;
    for (const verdict of verdicts ?? []) verdictById.set(verdict.invariant, verdict);
    if (isFinal) unjudged = says;
    if (verdicts?.some(({ status }) => status === "fail")) return finish(isFinal ? null : phase.name);
  }
  return finish(null);
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
