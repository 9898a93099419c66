/** A lab: what it asks of a service, how it is driven, and how its history is judged. Pure; the harness runs it. */
import type { History } from "./history/history.ts";
import type { LabPlan, RunSize } from "./plan/lab-plan.ts";
import type { Random } from "./plan/random.ts";
import type { InvariantVerdict } from "./verdict/violation.ts";

/** Figures of `knowledge/labs/<lab>.yml` (`policy`) that the plan and the checks use: rates, bounds, sizes. */
export type LabPolicy = Readonly<Record<string, number>>;

/** What a violated invariant is: `model` a search for an explanation, `invariant` accounting, `liveness` an end that never came, `perf` too slow, `contract` a wrong answer to a single request. */
export type InvariantKind = "contract" | "model" | "invariant" | "liveness" | "perf";

export interface LabSetting {
  readonly random: Random;
  readonly size: RunSize;
  readonly policy: LabPolicy;
}

export interface Lab {
  /** Kebab name: "payments". */
  readonly id: string;
  /** Raised when the contract, the plan or a check changes what a pass means. */
  readonly version: number;
  /** In the order in which they are reported. Their words are on the card. "contract" is the first of every lab. */
  readonly invariants: ReadonlyArray<{ readonly id: string; readonly kind: InvariantKind }>;
  /** The invariant that is broken when the service does not come back after a kill; "contract" where absent. */
  readonly noReturn?: string;
  /** The same setting gives the same plan. */
  readonly plan: (setting: LabSetting) => LabPlan;
  /**
   * Judges what has happened so far. `isFinal` is false after a phase that others follow: then only what no later
   * event could mend is a violation. A verdict for every invariant that it could look at, "contract" left to the harness.
   */
  readonly check: (history: History, at: CheckPoint) => ReadonlyArray<InvariantVerdict>;
}

export interface CheckPoint {
  readonly policy: LabPolicy;
  readonly size: RunSize;
  readonly isFinal: boolean;
}
