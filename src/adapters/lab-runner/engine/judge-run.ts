/** What a whole run says, from the verdicts of its invariants: fail before inconclusive before pass. */
import type { InvariantVerdict, Lab, LabRun } from "#core/labs/index.ts";
import type { PhasesOutcome } from "./phases/run-phases.ts";
import type { EndReason } from "./run-end.ts";

export type RunJudgement = Pick<LabRun, "verdict" | "invariants" | "invariant" | "reason">;

export const judgeRun = (
  lab: Lab,
  outcome: PhasesOutcome,
  end: EndReason | null,
  expectationsHeld: number,
): RunJudgement => {
  const invariants = inLabOrder(lab, withOwnFindings(outcome.verdicts, end, expectationsHeld));
  const violated = invariants.find(({ status }) => status === "fail");
  if (violated && end?.kind !== "interrupted")
    return { verdict: "fail", invariants, invariant: violated.invariant, reason: null };
  const open = { invariants, invariant: null };
  if (end?.kind === "interrupted") return { ...open, verdict: "error", reason: "interrupted" };
  if (end?.kind === "limit")
    return { ...open, verdict: "inconclusive", reason: `The run was ended: ${end.says}. ${AGAIN}` };
  if (outcome.unjudged !== null)
    return { ...open, verdict: "inconclusive", reason: `Nothing was decided: ${outcome.unjudged}. ${AGAIN}` };
  const undecided = invariants.filter(({ status }) => status !== "pass").map(({ invariant }) => invariant);
  if (undecided.length > 0)
    return { ...open, verdict: "inconclusive", reason: `Undecided: ${undecided.join(", ")}. ${AGAIN}` };
  return { ...open, verdict: "pass", reason: null };
};

const AGAIN = "Run it again when the machine has less to do; that takes a minute.";

/** "contract" is the harness's own to judge, and a broken expectation may belong to any invariant. */
const withOwnFindings = (
  verdicts: ReadonlyArray<InvariantVerdict>,
  end: EndReason | null,
  held: number,
): ReadonlyArray<InvariantVerdict> => {
  const found = end?.kind === "broken" ? end.violation : null;
  const contract: InvariantVerdict = {
    invariant: "contract",
    status: "pass",
    violations: [],
    stats: { expectations: held + (found === null ? 0 : 1) },
  };
  const all = verdicts.some(({ invariant }) => invariant === "contract") ? verdicts : [contract, ...verdicts];
  if (found === null) return all;
  const broken = (verdict: InvariantVerdict): InvariantVerdict => ({
    ...verdict,
    status: "fail",
    violations: [found, ...verdict.violations],
  });
  if (all.some(({ invariant }) => invariant === found.invariant))
    return all.map((verdict) => (verdict.invariant === found.invariant ? broken(verdict) : verdict));
  return [...all, broken({ ...contract, invariant: found.invariant, stats: {} })];
};

const inLabOrder = (lab: Lab, verdicts: ReadonlyArray<InvariantVerdict>): ReadonlyArray<InvariantVerdict> => {
  const order = ["contract", ...lab.invariants.map(({ id }) => id)];
  const placeOf = ({ invariant }: InvariantVerdict): number => {
    const place = order.indexOf(invariant);
    return place === -1 ? order.length : place;
  };
  return [...verdicts].sort((one, other) => placeOf(one) - placeOf(other));
};
