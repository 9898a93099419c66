/** The service that both generators ask, in a process of its own: nothing in it can be slow but the machine. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

export interface TrivialServer {
  readonly origin: string;
  /** Stops the process for so long, as a long garbage collection would. */
  readonly freeze: (ms: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** It ends by itself when its parent is gone, since its input ends then. */
const program = `
const server = require("node:http").createServer((request, response) => response.end('{"ok":true}'));
server.keepAliveTimeout = 60000;
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
process.stdin.resume().on("end", () => process.exit());
`;

export const startTrivialServer = async (): Promise<TrivialServer> => {
  const child = spawn(process.execPath, ["-e", program], { stdio: ["pipe", "pipe", "inherit"] });
  return {
    origin: `http://127.0.0.1:${await portOf(child)}`,
    freeze: async (ms) => {
      child.kill("SIGSTOP");
      await new Promise((resolve) => setTimeout(resolve, ms));
      child.kill("SIGCONT");
    },
    close: async () => {
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
  };
};

const portOf = async ({ stdout }: ChildProcess): Promise<number> => {
  const [line] = stdout === null ? [""] : ((await once(stdout, "data")) as [Buffer]);
  return Number(String(line).trim());
};
