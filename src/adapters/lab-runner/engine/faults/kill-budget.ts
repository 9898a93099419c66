/** How many kills a run can afford: each costs about four starts (the start itself, and time to work before the next). */
import type { Fault, Phase, RunSize } from "#core/labs/index.ts";

export const killBudgetOf = (startMs: number, size: RunSize): number =>
  size === "quick"
    ? FEWEST
    : Math.min(MOST, Math.max(FEWEST, Math.floor(KILL_MS / (4 * Math.max(startMs, 1)))));

const FEWEST = 5;
const MOST = 20;
/** Of the 20 s that a run may take. */
const KILL_MS = 8000;

/** The faults of each phase without the kills that cannot be afforded: those left are spread evenly over the run. */
export const affordableFaults = (
  phases: ReadonlyArray<Phase>,
  budget: number,
): { readonly byPhase: ReadonlyArray<ReadonlyArray<Fault>>; readonly skipped: number } => {
  const planned = phases.flatMap(({ faults }) => faults.filter(isKill)).length;
  const kept = Math.min(planned, budget);
  let seen = 0;
  const isKept = (fault: Fault): boolean => {
    if (!isKill(fault)) return true;
    seen += 1;
    return Math.floor((seen * kept) / planned) > Math.floor(((seen - 1) * kept) / planned);
  };
  return { byPhase: phases.map(({ faults }) => faults.filter(isKept)), skipped: planned - kept };
};

const isKill = ({ action }: Fault): boolean => action.kind === "kill9" || action.kind === "term";
