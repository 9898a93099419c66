/** What was asked before measuring: our time through Porcupine's on the same machine, in total of each group of histories. */
import type { HistoryGroup } from "./history-file.ts";

export const checkersBars: Readonly<Record<HistoryGroup, number>> = {
  etcd: 0.5,
  kv: 1,
  "kv-unpartitioned": 1,
};
