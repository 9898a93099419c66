/** Checks every history, first cold and then warm, and sets the totals beside Porcupine's where it was run. */
import { checkersBars } from "./checkers-bars.ts";
import type { HistoryFile, HistoryGroup } from "./history-file.ts";
import { type Times, timesOf } from "./measure.ts";
import type { PorcupineTimes } from "./run-porcupine.ts";

export interface FileFigures extends Times {
  readonly name: string;
  readonly group: HistoryGroup;
  readonly operations: number;
  readonly verdict: "pass" | "fail" | "unknown";
  readonly expected: "pass" | "fail" | null;
  readonly configurations: number;
  readonly porcupine: PorcupineTimes | null;
  /** Our warm time through Porcupine's. */
  readonly ratio: number | null;
}

export interface GroupFigures {
  readonly group: HistoryGroup;
  readonly files: number;
  readonly disagreements: number;
  readonly firstMs: number;
  readonly warmMs: number;
  readonly porcupineFirstMs: number | null;
  readonly porcupineMs: number | null;
  readonly ratio: number | null;
  readonly bar: number;
  readonly meets: boolean | null;
}

export interface CheckersBench {
  readonly files: ReadonlyArray<FileFigures>;
  readonly groups: ReadonlyArray<GroupFigures>;
}

/** `isOutOfTime` of one call: a check that takes longer than this is reported as unknown. */
const longestMs = 60_000;

export const runCheckersBench = (
  histories: ReadonlyArray<HistoryFile>,
  porcupine: ReadonlyArray<PorcupineTimes> | null,
): CheckersBench => {
  const files = histories.map((history, index) => figuresOf(history, porcupine?.[index] ?? null));
  const groups = [...new Set(histories.map(({ group }) => group))];
  return {
    files,
    groups: groups.map((group) =>
      groupFigures(
        group,
        files.filter((one) => one.group === group),
      ),
    ),
  };
};

const figuresOf = (history: HistoryFile, porcupine: PorcupineTimes | null): FileFigures => {
  const { name, group, operations, expected } = history;
  const check = () => {
    const deadline = performance.now() + longestMs;
    // Porcupine says yes or no; ours is timed for as much.
    return history.check({ shrink: false, isOutOfTime: () => performance.now() > deadline });
  };
  // First of all, so that the first call is the first.
  const times = timesOf(check);
  const { status: verdict, configurations } = check();
  const ratio = porcupine === null ? null : times.warmMs / porcupine.warmMs;
  return { name, group, operations, verdict, expected, ...times, configurations, porcupine, ratio };
};

const sumOf = (values: ReadonlyArray<number>): number => values.reduce((sum, value) => sum + value, 0);

const groupFigures = (group: HistoryGroup, files: ReadonlyArray<FileFigures>): GroupFigures => {
  const others = files.flatMap(({ porcupine }) => porcupine ?? []);
  const isBeside = others.length === files.length;
  const warmMs = sumOf(files.map((one) => one.warmMs));
  const porcupineMs = isBeside ? sumOf(others.map((one) => one.warmMs)) : null;
  const ratio = porcupineMs === null ? null : warmMs / porcupineMs;
  return {
    group,
    files: files.length,
    disagreements: files.filter(isDisagreement).length,
    firstMs: sumOf(files.map((one) => one.firstMs)),
    warmMs,
    porcupineFirstMs: isBeside ? sumOf(others.map((one) => one.firstMs)) : null,
    porcupineMs,
    ratio,
    bar: checkersBars[group],
    meets: ratio === null ? null : ratio <= checkersBars[group],
  };
};

const isDisagreement = ({ verdict, expected, porcupine }: FileFigures): boolean =>
  (expected !== null && verdict !== expected) || (porcupine !== null && verdict !== porcupine.verdict);
