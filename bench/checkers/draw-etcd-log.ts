/** A register that five clients read, write and swap, as Jepsen recorded etcd: some never hear back, some replicas answer from the past. */
import type { Random } from "#core/labs/index.ts";

/** As many operations, clients and values as Jepsen's runs of etcd have. */
const operations = 80;
const clients = 5;
const values = 5;

/** Shares of operations that are never answered, and of reads that a replica answers from its past. */
const crashShares = [0.03, 0.1, 0.2] as const;
const staleShares = [0, 0, 0.05] as const;

export const drawEtcdLog = (random: Random): string => {
  const run = new Run(random);
  while (run.sent < operations) run.goOn(random.between(0, clients - 1));
  return `${run.lines.join("\n")}\n`;
};

/** One client: idle, or with an operation that waits for its effect, or with an answer that waits to be heard. */
interface Client {
  readonly name: number;
  readonly effect: (() => string) | null;
  readonly answer: string | null;
}

class Run {
  readonly lines: Array<string> = [];
  sent = 0;
  readonly #random: Random;
  readonly #crashes: number;
  readonly #stale: number;
  #value: number | null = null;
  readonly #past: Array<number | null> = [null];
  readonly #clients: Array<Client>;
  #nextName = clients;

  constructor(random: Random) {
    this.#random = random;
    this.#crashes = random.pick(crashShares);
    this.#stale = random.pick(staleShares);
    this.#clients = Array.from({ length: clients }, (_, name) => ({ name, effect: null, answer: null }));
  }

  goOn(index: number): void {
    const client = this.#clients[index];
    if (client) this.#clients[index] = this.#next(client);
  }

  #next({ name, effect, answer }: Client): Client {
    if (answer !== null) {
      this.#say(name, answer);
      return { name, effect: null, answer: null };
    }
    if (effect === null) return { name, effect: this.#invoke(name), answer: null };
    if (!this.#random.chance(this.#crashes)) return { name, effect: null, answer: effect() };
    // It may have taken effect; nobody will know, and the client goes on under another name.
    if (this.#random.chance(0.5)) effect();
    return { name: this.#nextName++, effect: null, answer: null };
  }

  #invoke(name: number): () => string {
    const type = this.#random.pick(["read", "write", "cas"] as const);
    const [from, to] = [this.#random.between(0, values - 1), this.#random.between(0, values - 1)];
    const asked = { read: "nil", write: String(to), cas: `[${from} ${to}]` }[type];
    this.#say(name, `:invoke\t:${type}\t${asked}`);
    this.sent++;
    if (type === "read") return () => `:ok\t:read\t${this.#seen() ?? "nil"}`;
    return () => {
      const isDone = type === "write" || this.#value === from;
      if (isDone) this.#value = to;
      this.#past.push(this.#value);
      return `:${isDone ? "ok" : "fail"}\t:${type}\t${asked}`;
    };
  }

  #seen(): number | null {
    if (!this.#random.chance(this.#stale)) return this.#value;
    return this.#past[this.#random.between(0, this.#past.length - 1)] ?? null;
  }

  #say(name: number, event: string): void {
    this.lines.push(`INFO  jepsen.util - ${name}\t${event}`);
  }
}
