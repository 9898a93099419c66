/** Ports of 127.0.0.1 that nobody else takes: below the range from which systems pick ports of outgoing connections. */
import { connect, createServer } from "node:net";

/** Linux hands out 32,768 and above, macOS 49,152; below, a connection can neither take our port nor meet itself on it. */
const lowest = 15_000;
const highest = 32_000;

const handedOut = new Set<number>();

/** Not handed out twice while this process lives, unless it gives out 17,000. */
export const freePort = async (): Promise<number> => {
  if (handedOut.size > (highest - lowest) / 2) handedOut.clear();
  for (;;) {
    const port = lowest + Math.floor(Math.random() * (highest - lowest));
    if (handedOut.has(port)) continue;
    handedOut.add(port);
    if (await isFree(port)) return port;
  }
};

export const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });

/** A listener whose process is stopped accepts as well: the system does it. */
export const isAccepting = (port: number, host = "127.0.0.1"): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host });
    const settle = (isOpen: boolean): void => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.setTimeout(1000, () => settle(false));
    socket.once("connect", () => settle(true));
    socket.once("error", () => settle(false));
  });
