/** The same request twice changes the state once: the answer is stored in the transaction of the change. */

import type { Runs } from "./runs.ts";
import type { Workspace } from "./workspace.ts";

export interface StoredAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type OnceOutcome =
  | { readonly kind: "fresh" | "stored"; readonly answer: StoredAnswer }
  | { readonly kind: "stillRunning" }
  | { readonly kind: "otherRequest" };

export interface Idempotency {
  /**
   * Runs `work` with a workspace bound to one transaction and stores its answer under `key` in that transaction.
   * An answer of 500 or above is not stored, and the transaction is rolled back.
   */
  readonly once: (
    key: string,
    requestHash: string,
    work: (bound: { readonly workspace: Workspace; readonly runs: Runs }) => Promise<StoredAnswer>,
  ) => Promise<OnceOutcome>;
}

export interface IdempotencyDep {
  readonly idempotency: () => Promise<Idempotency>;
}
