/** Keep-alive connections to each address that a run asks. They are dropped when the run ends, with whatever is on them. */
import { type Dispatcher, Pool } from "undici";

export interface Connections {
  readonly to: (origin: string) => Dispatcher;
  readonly close: () => Promise<void>;
}

/** `most`: connections to one address at once; where absent, as many as there are requests. */
export const createConnections = (most: number | null = null): Connections => {
  const poolByOrigin = new Map<string, Pool>();
  return {
    to: (origin) => {
      const known = poolByOrigin.get(origin);
      if (known) return known;
      const pool = new Pool(origin, {
        connections: most,
        pipelining: 1,
        // Below what servers usually allow (Node: 5 s), so that a request seldom meets a connection just closed by the other side.
        keepAliveTimeout: 1500,
        keepAliveMaxTimeout: 1500,
        connect: { timeout: 2000 },
        // Every request has its own time limit.
        headersTimeout: 0,
        bodyTimeout: 0,
      });
      poolByOrigin.set(origin, pool);
      return pool;
    },
    close: async () => {
      await Promise.all([...poolByOrigin.values()].map((pool) => pool.destroy()));
      poolByOrigin.clear();
    },
  };
};
