/** In front of the run's database: it reads the messages that pass, so a fault strikes at the moment that matters. */

import type { NetConnectOpts } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { createSignal } from "../engine/wait.ts";
import { openListener } from "./listener.ts";
import type { ProxyState, WriteKind } from "./postgres-proxy-state.ts";
import { relayConnection } from "./relay-connection.ts";

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

export const openPostgresProxy = async ({
  upstream,
  onWrite,
}: PostgresProxyOptions): Promise<PostgresProxy> => {
  const countByKind = new Map<WriteKind, number>();
  const state: ProxyState = {
    upstream,
    addMs: 0,
    queries: 0,
    cutter: null,
    wrote: (kind) => {
      const n = (countByKind.get(kind) ?? 0) + 1;
      countByKind.set(kind, n);
      return onWrite?.(kind, n);
    },
  };
  const listener = await openListener((socket) => relayConnection(socket, state));
  let healing = createSignal();
  const lasting = (ms: number): Promise<unknown> =>
    sleep(ms, null, { signal: healing.signal }).catch(() => null);
  const disarm = (): void => {
    state.cutter?.(null);
    state.cutter = null;
  };
  /** Cuts may overlap: the last that ends opens the door. */
  let cuts = 0;
  return {
    port: listener.port,
    cut: async (ms) => {
      cuts += 1;
      listener.refuse();
      await lasting(ms);
      cuts -= 1;
      if (cuts === 0) await listener.accept();
    },
    cutNextCommit: () => {
      disarm();
      return new Promise((resolve) => {
        state.cutter = resolve;
      });
    },
    disarm,
    delay: async (addMs, ms) => {
      state.addMs = addMs;
      await lasting(ms);
      state.addMs = 0;
    },
    heal: () => {
      disarm();
      healing.abort();
      healing = createSignal();
    },
    queries: () => state.queries,
    resetCounts: () => countByKind.clear(),
    close: async () => {
      disarm();
      healing.abort();
      await listener.close();
    },
  };
};
