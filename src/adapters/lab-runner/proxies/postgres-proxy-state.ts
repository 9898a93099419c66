/** What the proxy before the database and each connection through it know of each other. */
import type { NetConnectOpts } from "node:net";

export type WriteKind = "INSERT" | "UPDATE" | "DELETE" | "COMMIT";

/** What the connections of a proxy share. */
export interface ProxyState {
  readonly upstream: NetConnectOpts;
  addMs: number;
  queries: number;
  /** Set while the next commit is to be cut. */
  cutter: ((kind: WriteKind | null) => void) | null;
  readonly wrote: (kind: WriteKind) => Promise<void> | void;
}
