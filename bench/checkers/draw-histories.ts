/** Histories of the shapes of Porcupine's, drawn from a seed and written in its formats, for whoever has none of it at hand. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { randomOf } from "#core/labs/index.ts";
import { drawEtcdLog } from "./draw-etcd-log.ts";
import { drawKeyValueLog } from "./draw-key-value-log.ts";

/** Writes `jepsen/etcd_NNN.log` and `kv/cNN-{ok,bad}.txt` into the folder. */
export const drawHistories = (folder: string, seed: string): void => {
  mkdirSync(join(folder, "jepsen"), { recursive: true });
  mkdirSync(join(folder, "kv"), { recursive: true });
  const random = randomOf(seed);
  for (let file = 0; file < etcdFiles; file++) {
    const number = String(file).padStart(3, "0");
    writeFileSync(join(folder, "jepsen", `etcd_${number}.log`), drawEtcdLog(random.fork(`etcd ${file}`)));
  }
  for (const clients of [1, 10, 50]) {
    for (const ending of ["ok", "bad"]) {
      const name = `c${String(clients).padStart(2, "0")}-${ending}`;
      writeFileSync(
        join(folder, "kv", `${name}.txt`),
        drawKeyValueLog(random.fork(name), clients, ending === "bad"),
      );
    }
  }
};

/** As many as Jepsen recorded of etcd. */
const etcdFiles = 102;
