/** Why a run ends before its last phase. The first reason counts; everything that waits listens to one signal. */

import type { Violation } from "#core/labs/index.ts";
import { createSignal } from "./wait.ts";

export type EndReason =
  /** The user, or whoever started the run, wants no more of it. */
  | { readonly kind: "interrupted" }
  /** A promise was broken in a way that needs no checker: an expectation, a service that died by itself. */
  | { readonly kind: "broken"; readonly violation: Violation }
  /** Longer, or more of it, than any lab needs. */
  | { readonly kind: "limit"; readonly says: string };

export interface RunEnd {
  readonly signal: AbortSignal;
  readonly reason: () => EndReason | null;
  readonly end: (reason: EndReason) => void;
}

export const createRunEnd = (): RunEnd => {
  const controller = createSignal();
  let first: EndReason | null = null;
  return {
    signal: controller.signal,
    reason: () => first,
    end: (reason) => {
      if (first !== null) return;
      first = reason;
      controller.abort();
    },
  };
};

/** What the harness itself sees broken belongs to the first invariant of every lab. */
export const contractViolation = (says: string, ops: ReadonlyArray<number> = []): Violation => ({
  invariant: "contract",
  says,
  ops: ops.slice(0, 12),
  effects: [],
  faults: [],
  isMinimal: true,
});
