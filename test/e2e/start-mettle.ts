/** The built program on a free port with a data folder of its own, as a person would start it. */
import { type ChildProcess, spawn } from "node:child_process";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface RunningMettle {
  /** With the token: the address that is printed. */
  readonly url: string;
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

export const startMettle = async (): Promise<RunningMettle> => {
  const folder = await mkdtemp(join(tmpdir(), "mettle-e2e-"));
  // Postgres may run as another user, who must be able to walk through.
  await chmod(folder, 0o755);
  const child = spawn(process.execPath, ["dist/doors/cli/main.js", "open"], {
    env: { ...process.env, METTLE_DATA_DIR: join(folder, "store"), METTLE_PORT: "0", METTLE_NO_OPEN: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const url = await addressOf(child);
  return {
    url,
    origin: new URL(url).origin,
    stop: async () => {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await ended;
      // Postgres may still be writing its last files.
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
};

const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /Mettle is at (\S+)/u.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    setTimeout(
      () => reject(new Error(`The server was not ready after 45 s. It said:\n${said}`)),
      45_000,
    ).unref();
    child.once("exit", (code) =>
      reject(new Error(`The server ended with ${code} before it was ready:\n${said}`)),
    );
  });
