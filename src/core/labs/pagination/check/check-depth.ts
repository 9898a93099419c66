/** Deep pages against first ones: what each costs at its quickest, taken by turns, so that a busy machine decides nothing. */
import type { History, Operation } from "#core/labs/history/history.ts";
import type { LabPolicy } from "#core/labs/lab.ts";
import type { InvariantVerdict, Violation } from "#core/labs/verdict/violation.ts";

/** Of fewer, none may have met a quiet moment. */
const fewestPages = 10;
/** Below this a difference is the noise of one round trip on a busy machine. */
const grainMicroseconds = 4_500;

export const checkDepth = (history: History, policy: LabPolicy): InvariantVerdict | null => {
  const [short, first, deep] = (["short", "first", "deep"] as const).map((f) => pagesCalled(history, f));
  if (!short || !first || !deep || Math.min(first.length, deep.length) < fewestPages) return null;
  const filled = history.notes.find(({ f }) => f === "filled")?.in ?? 0;
  const rows = `With ${String(filled)} newer items in the list`;
  const [atFirst, atDepth] = [costOf(first), costOf(deep)];
  const violations: Array<Violation> = [];
  const deepRatio = policy["deepRatio"] ?? 3;
  if (atDepth > deepRatio * atFirst + grainMicroseconds) {
    const says = `${rows}, a page behind them takes ${milliseconds(atDepth)}, the first page ${milliseconds(atFirst)} (the quickest but one of ${deep.length} each); at most ${deepRatio} times as long is allowed.`;
    violations.push(violationOf(says, deep));
  }
  const longRatio = policy["longRatio"] ?? 4;
  if (short.length >= fewestPages && atFirst > longRatio * costOf(short) + grainMicroseconds) {
    const says = `${rows}, the first page takes ${milliseconds(atFirst)}, before that it took ${milliseconds(costOf(short))}; at most ${longRatio} times as long is allowed.`;
    violations.push(violationOf(says, first));
  }
  return {
    invariant: "flat-cost",
    status: violations.length > 0 ? "fail" : "pass",
    violations,
    stats: { pages: first.length + deep.length, rows: typeof filled === "number" ? filled : 0 },
  };
};

const pagesCalled = (history: History, name: string): ReadonlyArray<Operation> =>
  history.operations.filter(({ f, outcome }) => f === name && outcome === "ok");

/** The slowest stands for all. */
const violationOf = (says: string, pages: ReadonlyArray<Operation>): Violation => {
  const [slowest] = [...pages].sort((a, b) => b.end - b.start - (a.end - a.start));
  return {
    invariant: "flat-cost",
    says,
    ops: slowest ? [slowest.op] : [],
    effects: [],
    faults: [],
    isMinimal: true,
  };
};

/** The quickest but one: what a page costs when nothing else wants the machine, which no neighbour can make slower. */
const costOf = (pages: ReadonlyArray<Operation>): number =>
  pages.map(({ start, end }) => end - start).sort((a, b) => a - b)[1] ?? 0;

const milliseconds = (microseconds: number): string => `${(microseconds / 1_000).toFixed(1)} ms`;
