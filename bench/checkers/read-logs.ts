/** The two log formats of Porcupine's public test histories: Jepsen's etcd runs, and a key-value store with appends. */
import type { AppendKeyValueInput, CasRegisterInput, TimedOperation } from "#core/checkers/index.ts";

type Etcd = TimedOperation<CasRegisterInput, unknown>;
type KeyValue = TimedOperation<AppendKeyValueInput, string>;

/**
 * `INFO  jepsen.util - 3 :invoke :write 4`. The line number is the clock. A read that timed out may be forgotten; what
 * else timed out never returned.
 */
export const readEtcdLog = (text: string): ReadonlyArray<Etcd> => {
  const recorder = new Recorder<CasRegisterInput, unknown>();
  for (const [line, one] of text.split("\n").entries()) {
    const match =
      /^INFO\s{1,9}jepsen\.util - (\d{1,9})\s{1,9}:(invoke|ok|fail)\s{1,9}:(read|write|cas)\s{1,9}(\S.{0,80})$/u.exec(
        one,
      );
    const [, client = "", event = "", type = "", value = ""] = match ?? [];
    if (event === "invoke") recorder.call(client, line, etcdInput(type, value));
    else if (isEtcdAnswer(event, type, value)) recorder.answer(client, line, etcdOutput(event, type, value));
  }
  return recorder.operations;
};

/** What else ended never returned. */
const isEtcdAnswer = (event: string, type: string, value: string): boolean =>
  type === "read"
    ? event === "ok" || value === ":timed-out"
    : event === "ok" || (type === "cas" && event === "fail" && value !== ":timed-out");

const etcdOutput = (event: string, type: string, value: string): unknown => {
  if (type !== "read") return event === "ok";
  if (value === ":timed-out") return undefined;
  return value === "nil" ? null : Number(value);
};

const etcdInput = (type: string, value: string): CasRegisterInput => {
  if (type === "read") return { type };
  if (type === "write") return { type, value: Number(value) };
  const [from, to] = value
    .replaceAll(/[[\]]/gu, "")
    .split(/\s{1,9}/u)
    .map(Number);
  return { type: "cas", from, to };
};

/** `{:process 9, :type :invoke, :f :append, :key "0", :value "x 9 0 y"}`. */
export const readKeyValueLog = (text: string): ReadonlyArray<KeyValue> => {
  const recorder = new Recorder<AppendKeyValueInput, string>();
  for (const [line, one] of text.split("\n").entries()) {
    const match =
      /^\{:process (\d{1,9}), :type :(invoke|ok), :f :(get|put|append), :key "([^"]{0,80})", :value (?:nil|"([^"]{0,9999999})")\}/u.exec(
        one,
      );
    const [, client = "", event, type, key = "", value = ""] = match ?? [];
    if (event === undefined) continue;
    if (event === "ok") recorder.answer(client, line, value);
    else
      recorder.call(
        client,
        line,
        type === "put" || type === "append" ? { type, key, value } : { type: "get", key },
      );
  }
  return recorder.operations;
};

/** One client has one operation open at a time. */
class Recorder<Input, Output> {
  readonly operations: Array<{
    id: number;
    client: string;
    start: number;
    end: number;
    input: Input;
    output: Output | undefined;
  }> = [];
  readonly #open = new Map<string, number>();

  call(client: string, start: number, input: Input): void {
    const id = this.operations.length;
    this.#open.set(client, id);
    this.operations.push({ id, client, start, end: Number.POSITIVE_INFINITY, input, output: undefined });
  }

  answer(client: string, end: number, output: Output | undefined): void {
    const operation = this.operations[this.#open.get(client) ?? -1];
    this.#open.delete(client);
    if (operation) Object.assign(operation, { end, output });
  }
}
