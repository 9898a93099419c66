/** One recorded history with its model, ready to be checked any number of times. */
import type { LinearizabilityOptions, LinearizabilityResult } from "#core/checkers/index.ts";

/** As Porcupine's tests group them: the bar of the first is half its time, of the second its time. */
export type HistoryGroup = "etcd" | "kv" | "kv-unpartitioned";

export interface HistoryFile {
  /** "etcd_007", "c50-bad". */
  readonly name: string;
  readonly group: HistoryGroup;
  readonly path: string;
  readonly operations: number;
  /** What Porcupine's own tests expect; null where nobody has said. */
  readonly expected: "pass" | "fail" | null;
  readonly check: (options: LinearizabilityOptions) => LinearizabilityResult;
}
