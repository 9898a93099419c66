/** From what a check found to its verdict: the smallest violations first, each with the faults inside it. */
import type { Effect, FaultMark, History, Operation } from "../history/history.ts";
import type { InvariantVerdict, VerdictStatus } from "../verdict/violation.ts";

/** What a check found: a sentence, and what one has to see to believe it. */
export interface Wrong {
  readonly says: string;
  readonly ops: ReadonlyArray<Operation>;
  readonly effects?: ReadonlyArray<Effect>;
}

/** More cannot be read as one counterexample, nor as one list. */
const [mostOps, mostViolations] = [12, 20];

export const verdictOf = (
  invariant: string,
  history: History,
  wrongs: ReadonlyArray<Wrong>,
  stats: Readonly<Record<string, number>>,
  otherwise: VerdictStatus = "pass",
): InvariantVerdict => ({
  invariant,
  status: wrongs.length > 0 ? "fail" : otherwise,
  violations: [...wrongs]
    .sort((a, b) => sizeOf(a) - sizeOf(b))
    .slice(0, mostViolations)
    .map(({ says, ops, effects = [] }) => ({
      invariant,
      says,
      ops: shownOf(ops).map(({ op }) => op),
      effects: effects.map(({ i }) => i),
      faults: faultsWithin(history.faults, ops, effects).map(({ i }) => i),
      isMinimal: ops.length <= mostOps,
    })),
  stats,
});

const sizeOf = ({ ops, effects = [] }: Wrong): number => ops.length + effects.length;

/** The first and the last few, in their order. */
const shownOf = (ops: ReadonlyArray<Operation>): ReadonlyArray<Operation> => {
  const inOrder = [...new Set(ops)].sort((a, b) => a.start - b.start);
  return inOrder.length <= mostOps
    ? inOrder
    : [...inOrder.slice(0, mostOps / 2), ...inOrder.slice(-mostOps / 2)];
};

/** What was broken between the first and the last thing shown; at most 12. */
const faultsWithin = (
  faults: ReadonlyArray<FaultMark>,
  ops: ReadonlyArray<Operation>,
  effects: ReadonlyArray<Effect>,
): ReadonlyArray<FaultMark> => {
  const times = [...ops.flatMap(({ start, end }) => [start, end]), ...effects.map(({ t }) => t)];
  const [from, to] = [Math.min(...times), Math.max(...times)];
  return faults.filter(({ begin, end }) => begin <= to && (end ?? to) >= from).slice(0, mostOps);
};

/** "1.082 s", for sentences. */
export const atTime = (t: number): string => `${(t / 1_000_000).toFixed(3)} s`;
