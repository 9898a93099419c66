/** The state after a kill: values that nobody wrote, and keys that had survived a kill and are gone all together. */
import type { FaultMark, History } from "#core/labs/history/history.ts";
import type { InvariantVerdict, Violation } from "#core/labs/verdict/violation.ts";
import { type KeyOperation, operationsByKey, seconds, writtenBy } from "./key-operations.ts";

type Keys = ReadonlyMap<string, ReadonlyArray<KeyOperation>>;

export const checkStart = (history: History): InvariantVerdict => {
  const kills = history.faults.filter(({ kind }) => kind === "kill9" || kind === "term");
  const keys = operationsByKey(history);
  const violations = [...emptied(keys, kills), ...torn(keys, kills)].slice(0, 20);
  return {
    invariant: "clean-start",
    status: violations.length > 0 ? "fail" : "pass",
    violations,
    stats: { keys: keys.size, kills: kills.length },
  };
};

/** Reads of what no write that began before them can have set; without a kill before, that is the search's business. */
const torn = (keys: Keys, kills: ReadonlyArray<FaultMark>): ReadonlyArray<Violation> =>
  [...keys].flatMap(([key, operations]) =>
    operations
      .filter((read) => read.input.type === "get" && read.output !== null)
      .flatMap((read) => {
        const isWritten = operations.some((one) => writtenBy(one) === read.output && one.start <= read.end);
        const kill = kills.findLast(({ begin }) => begin < read.start);
        if (isWritten || !kill) return [];
        const says = `${key}: after the kill at ${seconds(kill.begin)} a read gives ${String(read.output)}, which nobody wrote.`;
        return [violation(says, [read.id], kill)];
      }),
  );

/** One key might be a lost write; so many, each of them read after an earlier kill, are a state that was not taken up again. */
const fewestGone = 3;

const emptied = (keys: Keys, kills: ReadonlyArray<FaultMark>): ReadonlyArray<Violation> =>
  kills.flatMap((kill, at) => {
    const before = kills.slice(0, at);
    const gone = [...keys].flatMap(([key, operations]) => {
      const kept = operations.find((one) => isReadAfterKill(one, before) && one.end < kill.begin);
      const lost = operations.find((one) => isRead(one, null) && one.start > kill.begin);
      return kept && lost ? [{ key, kept, lost }] : [];
    });
    const [first] = gone;
    if (!first || gone.length < fewestGone) return [];
    const says = `The kill at ${seconds(kill.begin)} emptied the store: ${gone.length} keys that had outlived an earlier kill are gone, ${gone
      .slice(0, 3)
      .map(({ key }) => key)
      .join(", ")} among them.`;
    return [
      violation(
        says,
        gone.slice(0, 3).flatMap(({ kept, lost }) => [kept.id, lost.id]),
        kill,
      ),
    ];
  });

const isRead = ({ input, output }: KeyOperation, value: null): boolean =>
  input.type === "get" && output === value;

const isReadAfterKill = (one: KeyOperation, kills: ReadonlyArray<FaultMark>): boolean =>
  one.input.type === "get" && typeof one.output === "string" && kills.some(({ begin }) => begin < one.start);

const violation = (says: string, ops: ReadonlyArray<number>, kill: FaultMark): Violation => ({
  invariant: "clean-start",
  says,
  ops,
  effects: [],
  faults: [kill.i],
  isMinimal: false,
});
