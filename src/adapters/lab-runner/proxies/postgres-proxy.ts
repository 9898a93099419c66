/** In front of the run's database: it reads the messages that pass, so a fault strikes at the moment that matters. */
import type { NetConnectOpts } from "node:net";

export type WriteKind = "INSERT" | "UPDATE" | "DELETE" | "COMMIT";

export interface PostgresProxyOptions {
  readonly upstream: NetConnectOpts;
  /**
   * The database finished a write (of at least one row) or a COMMIT, and nobody has been told yet: the answer waits
   * until this resolves. `n` counts the kind from 1 since the start or `resetCounts`.
   */
  readonly onWrite?: (kind: WriteKind, n: number) => Promise<void> | void;
}

export interface PostgresProxy {
  readonly port: number;
  /** Cuts every connection now and refuses new ones for so long; resolves when it accepts again. */
  readonly cut: (ms: number) => Promise<void>;
  /**
   * The next answer to a committed INSERT, UPDATE, DELETE or COMMIT is withheld and its connection cut. Resolves with
   * the kind when that has happened, with null when `disarm` was called first.
   */
  readonly cutNextCommit: () => Promise<WriteKind | null>;
  readonly disarm: () => void;
  /** Adds so much to every round trip, for so long; resolves when over. */
  readonly delay: (addMs: number, ms: number) => Promise<void>;
  /** Ends every fault at once. */
  readonly heal: () => void;
  /** Statements finished since the start. */
  readonly queries: () => number;
  readonly resetCounts: () => void;
  readonly close: () => Promise<void>;
}
