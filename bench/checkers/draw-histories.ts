/** Histories of the shapes of Porcupine's, drawn from a seed and written in its formats, for whoever has none of it at hand. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Random, randomOf } from "#core/labs/index.ts";

/** Writes `jepsen/etcd_NNN.log` and `kv/cNN-{ok,bad}.txt` into the folder. */
export const drawHistories = (folder: string, seed: string): void => {
  mkdirSync(join(folder, "jepsen"), { recursive: true });
  mkdirSync(join(folder, "kv"), { recursive: true });
  const random = randomOf(seed);
  for (let file = 0; file < etcdFiles; file++) {
    const number = String(file).padStart(3, "0");
    writeFileSync(join(folder, "jepsen", `etcd_${number}.log`), etcdLog(random.fork(`etcd ${file}`)));
  }
  for (const clients of [1, 10, 50]) {
    for (const ending of ["ok", "bad"]) {
      const name = `c${String(clients).padStart(2, "0")}-${ending}`;
      writeFileSync(join(folder, "kv", `${name}.txt`), kvLog(random.fork(name), clients, ending === "bad"));
    }
  }
};

/** As many files, operations, clients and values as Jepsen's runs of etcd have. */
const etcdFiles = 102;
const etcdOperations = 80;
const etcdClients = 5;
const etcdValues = 5;

const etcdLog = (random: Random): string => {
  const lines: Array<string> = [];
  let value: number | null = null;
  const crashes = random.pick([0.03, 0.1, 0.2]);
  // A replica that answers reads from its past, as etcd did then.
  const stale = random.pick([0, 0, 0.05]);
  const past: Array<number | null> = [null];
  const clients = Array.from({ length: etcdClients }, (_, id) => ({
    id,
    answer: null as string | null,
    isBusy: false,
    effect: null as (() => string) | null,
  }));
  let nextId = etcdClients;
  for (let sent = 0; sent < etcdOperations; ) {
    const client = clients[random.between(0, etcdClients - 1)];
    if (client === undefined) continue;
    const say = (event: string): void => void lines.push(`INFO  jepsen.util - ${client.id}\t${event}`);
    if (!client.isBusy) {
      const type = random.pick(["read", "write", "cas"] as const);
      const [from, to] = [random.between(0, etcdValues - 1), random.between(0, etcdValues - 1)];
      const asked = type === "read" ? "nil" : type === "write" ? String(to) : `[${from} ${to}]`;
      say(`:invoke\t:${type}\t${asked}`);
      client.isBusy = true;
      sent++;
      client.effect = () => {
        if (type === "read") {
          const seen = random.chance(stale) ? past[random.between(0, past.length - 1)] : value;
          return `:ok\t:read\t${seen ?? "nil"}`;
        }
        const swaps = type === "write" || value === from;
        if (swaps) value = to;
        past.push(value);
        return `:${swaps ? "ok" : "fail"}\t:${type}\t${asked}`;
      };
    } else if (client.effect !== null) {
      if (random.chance(crashes)) {
        // It may have taken effect; nobody will know, and the client goes on under another number.
        if (random.chance(0.5)) client.effect();
        say(":info\t:crashed\t:timed-out");
        Object.assign(client, { id: nextId++, isBusy: false, effect: null });
      } else {
        client.answer = client.effect();
        client.effect = null;
      }
    } else if (client.answer !== null) {
      say(client.answer);
      Object.assign(client, { isBusy: false, answer: null });
    }
  }
  return `${lines.join("\n")}\n`;
};

const kvKeys = 10;
const kvOperationsOfClient = 35;

const kvLog = (random: Random, clients: number, isBad: boolean): string => {
  const lines: Array<string> = [];
  const texts = new Map<string, string>();
  const total = clients === 1 ? 50 : clients * kvOperationsOfClient;
  const open: Array<{
    key: string;
    type: "get" | "put" | "append";
    value: string;
    isDone: boolean;
    answer: string;
  } | null> = Array.from({ length: clients }, () => null);
  let sent = 0;
  let isSpoilt = !isBad;
  while (sent < total || open.some((one) => one !== null)) {
    const client = random.between(0, clients - 1);
    const one = open[client];
    if (one === null || one === undefined) {
      if (sent >= total) continue;
      const type = random.pick(["get", "append", "put", "get", "append"] as const);
      const [key, value] = [String(random.between(0, kvKeys - 1)), `x ${client} ${sent++} y`];
      open[client] = { key, type, value, isDone: false, answer: "" };
      lines.push(
        `{:process ${client}, :type :invoke, :f :${type}, :key "${key}", :value ${type === "get" ? "nil" : `"${value}"`}}`,
      );
    } else if (!one.isDone) {
      const text = texts.get(one.key) ?? "";
      one.isDone = true;
      if (one.type === "put") texts.set(one.key, one.value);
      if (one.type === "append") texts.set(one.key, text + one.value);
      one.answer = one.type === "get" ? text : one.value;
      // Once, in the second half: a text without the piece in its middle, which no order of unique pieces gives.
      const pieces = text.split(/(?<=y)/u);
      if (!isSpoilt && one.type === "get" && pieces.length >= 3 && sent * 2 > total) {
        isSpoilt = true;
        one.answer = [...pieces.slice(0, 1), ...pieces.slice(2), ...pieces.slice(1, 2)].join("");
      }
    } else {
      lines.push(
        `{:process ${client}, :type :ok, :f :${one.type}, :key "${one.key}", :value "${one.answer}"}`,
      );
      open[client] = null;
    }
  }
  return `${lines.join("\n")}\n`;
};
