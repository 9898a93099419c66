/** A key-value store with appends, every value its own; a bad log holds one text in which a piece stands twice. */
import type { Random } from "#core/labs/index.ts";

const keys = 10;
/** About as many as Porcupine's histories have: 50 of one client, 350 of ten, 1,750 of fifty. */
const operationsOf = (clients: number): number => (clients === 1 ? 50 : clients * 35);

export const drawKeyValueLog = (random: Random, clients: number, isBad: boolean): string => {
  const run = new Run(random, operationsOf(clients), isBad);
  const open: Array<Operation | null> = Array.from({ length: clients }, () => null);
  while (run.isSending || open.some((one) => one !== null)) {
    const client = random.between(0, clients - 1);
    open[client] = run.next(client, open[client] ?? null);
  }
  return `${run.lines.join("\n")}\n`;
};

interface Operation {
  readonly key: string;
  readonly type: "get" | "put" | "append";
  readonly value: string;
  /** null until it has taken effect. */
  readonly answer: string | null;
}

class Run {
  readonly lines: Array<string> = [];
  readonly #random: Random;
  readonly #total: number;
  #sent = 0;
  #isToSpoil: boolean;
  readonly #texts = new Map<string, string>();

  constructor(random: Random, total: number, isBad: boolean) {
    this.#random = random;
    this.#total = total;
    this.#isToSpoil = isBad;
  }

  get isSending(): boolean {
    return this.#sent < this.#total;
  }

  /** The client's next move: call, take effect, hear the answer. */
  next(client: number, one: Operation | null): Operation | null {
    if (one === null) return this.isSending ? this.#call(client) : null;
    if (one.answer === null) return { ...one, answer: this.#effect(one) };
    this.#say(client, "ok", one, `"${one.answer}"`);
    return null;
  }

  #call(client: number): Operation {
    const type = this.#random.pick(["get", "append", "put", "get", "append"] as const);
    const value = `x ${client} ${this.#sent++} y`;
    const one = { key: String(this.#random.between(0, keys - 1)), type, value, answer: null };
    this.#say(client, "invoke", one, type === "get" ? "nil" : `"${value}"`);
    return one;
  }

  #effect({ key, type, value }: Operation): string {
    const text = this.#texts.get(key) ?? "";
    if (type === "get") return this.#spoilt(text);
    this.#texts.set(key, type === "put" ? value : text + value);
    return value;
  }

  /** Once, in the second half: a piece that was appended once stands there twice, which no order gives. */
  #spoilt(text: string): string {
    const [first = "", second = "", ...others] = text.split(/(?<=y)/u);
    if (!this.#isToSpoil || others.length === 0 || this.#sent * 2 < this.#total) return text;
    this.#isToSpoil = false;
    return [first, second, ...others, second].join("");
  }

  #say(client: number, event: string, { type, key }: Operation, value: string): void {
    this.lines.push(`{:process ${client}, :type :${event}, :f :${type}, :key "${key}", :value ${value}}`);
  }
}
