/** A listener on 127.0.0.1 that can stop listening and begin again on the same port: so connections are truly refused. */
import { createServer, type Server, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../process/ports.ts";

export interface Listener {
  readonly port: number;
  /** Resets every connection, and new ones are refused until `accept`. */
  readonly refuse: () => void;
  readonly accept: () => Promise<void>;
  /** Resets every connection. */
  readonly cutAll: () => void;
  readonly close: () => Promise<void>;
}

export const openListener = async (onSocket: (socket: Socket) => void): Promise<Listener> => {
  const sockets = new Set<Socket>();
  const take = (socket: Socket): void => {
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on("error", () => undefined);
    socket.once("close", () => sockets.delete(socket));
    onSocket(socket);
  };
  let port = await freePort();
  let server: Server | null = null;
  let isClosed = false;
  const accept = async (): Promise<void> => {
    if (server !== null || isClosed) return;
    // Its own port may be held for a moment by a program that was just started on it.
    for (let attempt = 0; attempt < 100; attempt += 1) {
      server = await listen(port, take);
      if (server !== null) return;
      await sleep(10);
    }
  };
  for (let attempt = 0; attempt < 20 && server === null; attempt += 1) {
    server = await listen(port, take);
    if (server === null) port = await freePort();
  }
  const cutAll = (): void => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  const refuse = (): void => {
    server?.close();
    server = null;
    cutAll();
  };
  return {
    port,
    refuse,
    accept,
    cutAll,
    close: async () => {
      isClosed = true;
      refuse();
    },
  };
};

/** Null when the port is taken. */
const listen = (port: number, take: (socket: Socket) => void): Promise<Server | null> =>
  new Promise((resolve) => {
    const server = createServer({ noDelay: true }, take);
    server.once("error", () => resolve(null));
    server.listen(port, "127.0.0.1", 1024, () => {
      server.on("error", () => undefined);
      resolve(server);
    });
  });
