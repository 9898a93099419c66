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
    const [, client = "", event, type, value = ""] = match ?? [];
    if (event === undefined) continue;
    if (event === "invoke") recorder.call(client, line, etcdInput(type ?? "", value));
    else if (type === "read" && value === ":timed-out") recorder.answer(client, line, undefined);
    else if (type === "read" && event === "ok")
      recorder.answer(client, line, value === "nil" ? null : Number(value));
    else if (type === "write" && event === "ok") recorder.answer(client, line, true);
    else if (type === "cas" && value !== ":timed-out") recorder.answer(client, line, event === "ok");
  }
  return recorder.operations;
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
