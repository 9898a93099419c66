/** The history as reads, writes and swaps of keys, each with its interval, for the search. */
import type { KeyValueInput, TimedOperation } from "#core/checkers/index.ts";
import type { Json } from "#core/labs/history/event.ts";
import type { History, Operation } from "#core/labs/history/history.ts";

export interface KeyOperation extends TimedOperation<KeyValueInput, unknown> {
  readonly of: Operation;
}

/** What certainly had no effect is left out; what nobody knows ends never. */
export const operationsByKey = (history: History): ReadonlyMap<string, ReadonlyArray<KeyOperation>> => {
  const byKey = new Map<string, Array<KeyOperation>>();
  for (const operation of history.operations) {
    const read = keyOperationOf(operation);
    if (!read) continue;
    const known = byKey.get(operation.key);
    if (known) known.push(read);
    else byKey.set(operation.key, [read]);
  }
  return byKey;
};

const keyOperationOf = (of: Operation): KeyOperation | null => {
  const input = inputOf(of);
  if (input === null || of.outcome === "fail") return null;
  const isKnown = of.outcome === "ok";
  if (!isKnown && input.type === "get") return null;
  const end = isKnown ? of.end : Number.POSITIVE_INFINITY;
  const output = isKnown && input.type !== "put" ? of.out : undefined;
  return { id: of.op, client: of.client, start: of.start, end, input, output, of };
};

const inputOf = ({ f, key, in: given }: Operation): KeyValueInput | null => {
  if (f === "get") return { type: "get", key };
  if (f === "put") return { type: "put", key, value: given };
  if (f === "cas") return { type: "cas", key, from: memberOf(given, "from"), to: memberOf(given, "to") };
  return null;
};

const memberOf = (value: Json, name: string): Json =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? ((value as { readonly [member: string]: Json })[name] ?? null)
    : null;

/** What a write sets the key to; null for a read. */
export const writtenBy = ({ input }: KeyOperation): unknown =>
  input.type === "put" ? input.value : input.type === "cas" ? input.to : null;

/** Seconds, for sentences. */
export const seconds = (microseconds: number): string => `${(microseconds / 1_000_000).toFixed(3)} s`;

/** "PUT c1-3", "GET → nothing", "CAS c1-3 → c2-1: 409" */
export const tell = ({ input, output }: KeyOperation): string => {
  if (input.type === "get") return `GET → ${output === null ? "nothing" : String(output)}`;
  if (input.type === "put") return `PUT ${String(input.value)}`;
  if (input.type === "delete") return "DELETE";
  const answer = output === undefined ? "unanswered" : output === true ? "swapped" : "refused";
  return `CAS ${String(input.from)} → ${String(input.to)}, ${answer}`;
};
