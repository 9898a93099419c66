/** Each key against one copy of it. What only a kill between an answer and a read can explain is a write that was not kept. */
import { checkLinearizability, keyValueModel } from "#core/checkers/index.ts";
import type { FaultMark, History } from "#core/labs/history/history.ts";
import type { InvariantVerdict, Violation } from "#core/labs/verdict/violation.ts";
import { type KeyOperation, operationsByKey, seconds, tell, writtenBy } from "./key-operations.ts";

/** Of one key: a hundred times what its 72 operations take. */
const maxConfigurations = 300_000;
const mostViolations = 20;
const mostOps = 12;

export const checkKeys = (history: History): ReadonlyArray<InvariantVerdict> => {
  const kills = history.faults.filter(({ kind }) => kind === "kill9" || kind === "term");
  const found: Array<Violation> = [];
  const undecided: Array<string> = [];
  const keys = operationsByKey(history);
  for (const [key, operations] of keys) {
    const result = checkLinearizability(operations, keyValueModel(), { maxConfigurations });
    if (result.status === "unknown") undecided.push(key);
    if (!result.violation || found.length >= mostViolations) continue;
    const { mustExplain, mayHaveHappened, isMinimal } = result.violation;
    const explained = operations
      .filter(({ id }) => mustExplain.includes(id))
      .sort((a, b) => a.start - b.start);
    found.push(violationOf(key, explained, [...mustExplain, ...mayHaveHappened], kills, isMinimal));
  }
  const operations = history.operations.length;
  return (["durable", "linearizable"] as const).map((invariant) => {
    const violations = found
      .filter((violation) => violation.invariant === invariant)
      .sort((a, b) => a.ops.length - b.ops.length);
    const unknown = undecided.length > 0 ? "unknown" : "pass";
    return {
      invariant,
      status: violations.length > 0 ? "fail" : unknown,
      violations,
      stats: { keys: keys.size, operations, kills: kills.length, undecided: undecided.length },
    };
  });
};

const violationOf = (
  key: string,
  explained: ReadonlyArray<KeyOperation>,
  ids: ReadonlyArray<number>,
  kills: ReadonlyArray<FaultMark>,
  isMinimal: boolean,
): Violation => {
  const kill = killBetween(explained, kills);
  const [first, last] = [explained[0], explained.at(-1)];
  const within = kills.filter(
    ({ begin }) => first !== undefined && last !== undefined && begin > first.start && begin < last.start,
  );
  return {
    invariant: kill ? "durable" : "linearizable",
    says: kill ? lossOf(key, explained, kill) : noOrder(key, explained),
    ops: ids.slice(0, mostOps),
    effects: [],
    faults: (kill ? [kill] : within).slice(0, 4).map(({ i }) => i),
    isMinimal: isMinimal && ids.length <= mostOps,
  };
};

/** A kill after something of it was answered, and before something else was asked. */
const killBetween = (
  explained: ReadonlyArray<KeyOperation>,
  kills: ReadonlyArray<FaultMark>,
): FaultMark | undefined => {
  const firstEnd = Math.min(...explained.map(({ end }) => end));
  const lastStart = Math.max(...explained.map(({ start }) => start));
  return kills.findLast(({ begin }) => begin > firstEnd && begin < lastStart);
};

const lossOf = (key: string, explained: ReadonlyArray<KeyOperation>, kill: FaultMark): string => {
  const write = explained.findLast((one) => one.end < kill.begin && writtenBy(one) !== null) ?? explained[0];
  const after = explained.findLast((one) => one.start > kill.begin) ?? explained.at(-1);
  if (!write || !after) return noOrder(key, explained);
  return `${key}: ${tell(write)} was answered at ${seconds(write.end)}, the process was killed at ${seconds(kill.begin)}, and at ${seconds(after.start)} ${tell(after)}.`;
};

const noOrder = (key: string, explained: ReadonlyArray<KeyOperation>): string => {
  const told = explained
    .slice(0, 6)
    .map(
      (one) =>
        `${tell(one)} [${seconds(one.start)}, ${one.end === Number.POSITIVE_INFINITY ? "?" : seconds(one.end)}]`,
    );
  return `${key}: no order of one copy explains ${told.join("; ")}.`;
};
