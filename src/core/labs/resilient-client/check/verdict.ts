/** Violations of one invariant, as a verdict; and the words in which times are told. */
import type { Effect, History, Operation } from "#core/labs/history/history.ts";
import type { InvariantVerdict, Violation } from "#core/labs/verdict/violation.ts";

/** Why something is wrong, and the operations that show it. */
export interface Wrong {
  readonly says: string;
  readonly ops: ReadonlyArray<Operation>;
  readonly effects?: ReadonlyArray<Effect>;
}

/** At most this many are kept of one invariant, the smallest first. */
const most = 20;
const mostOps = 12;

export const verdictOf = (
  invariant: string,
  history: History,
  wrongs: ReadonlyArray<Wrong>,
  stats: Readonly<Record<string, number>>,
): InvariantVerdict => ({
  invariant,
  status: wrongs.length > 0 ? "fail" : "pass",
  violations: [...wrongs]
    .sort((a, b) => size(a) - size(b))
    .slice(0, most)
    .map((wrong) => violationOf(invariant, history, wrong)),
  stats,
});

const size = ({ ops, effects = [] }: Wrong): number => ops.length + effects.length;

const violationOf = (
  invariant: string,
  { faults }: History,
  { says, ops, effects = [] }: Wrong,
): Violation => {
  const shown = [...new Set(ops)].slice(0, mostOps);
  const from = Math.min(...shown.map(({ start }) => start), ...effects.map(({ t }) => t));
  const to = Math.max(...shown.map(({ end }) => end), ...effects.map(({ t }) => t));
  return {
    invariant,
    says,
    ops: shown.map(({ op }) => op),
    effects: effects.slice(0, mostOps).map(({ i }) => i),
    faults: faults
      .filter(({ begin, end }) => begin <= to && (end ?? begin) >= from)
      .slice(0, mostOps)
      .map(({ i }) => i),
    isMinimal: true,
  };
};

/** "1.083 s" */
export const at = (micros: number): string => `${Number((micros / 1_000_000).toFixed(3))} s`;
/** "52 ms" */
export const lasting = (micros: number): string => `${Math.round(micros / 1_000)} ms`;
