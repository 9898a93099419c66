/** What a checker says. It reports only what no order of events that fits the recorded intervals could explain. */

/** `unknown`: the search ran out of its budget. `inconclusive`: the machine was too busy to say. Neither is ever a pass. */
export type VerdictStatus = "pass" | "fail" | "unknown" | "inconclusive";

/** A broken promise, small enough to read: the operations, effects and faults that suffice to see it. */
export interface Violation {
  /** Id of the invariant, as on the lab's card. */
  readonly invariant: string;
  /** One sentence with the values: "key k8 was charged twice: 4070 at 1.08 s and again at 1.24 s". */
  readonly says: string;
  /** Ids of operations (`Operation.op`), in the order to read them; at most 12. */
  readonly ops: ReadonlyArray<number>;
  /** `Effect.i` */
  readonly effects: ReadonlyArray<number>;
  /** `FaultMark.i` */
  readonly faults: ReadonlyArray<number>;
  /** false: something smaller may exist. */
  readonly isMinimal: boolean;
}

/** What was found about one invariant. */
export interface InvariantVerdict {
  readonly invariant: string;
  readonly status: VerdictStatus;
  /** The smallest first; at most 20 are kept. */
  readonly violations: ReadonlyArray<Violation>;
  /** Counts of what was looked at, so that "0 violations" has a denominator. */
  readonly stats: Readonly<Record<string, number>>;
}
