/** The built server on a free port, in a data folder that outlives it, so that it can be killed and started again. */
import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository } from "../architecture/source-files.ts";

export interface Server {
  readonly origin: string;
  readonly token: string;
  readonly process: ChildProcess;
  /** A request with the token; JSON in, response out. */
  readonly ask: (
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Response>;
  /** Resolves when the process is gone. */
  readonly end: (signal: NodeJS.Signals) => Promise<void>;
}

/** A folder that another user, who may have to run Postgres, can reach. */
export const dataFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "mettle-data-"));
  chmodSync(folder, 0o755);
  return folder;
};

export const removeFolder = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });

/** Rejects with what the process said when it ends before it is ready. */
export const startServer = async (
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Server> => {
  const child = spawn(process.execPath, ["dist/doors/http/main.js"], {
    cwd: repository,
    env: { ...process.env, METTLE_DATA_DIR: folder, METTLE_PORT: "0", METTLE_NO_OPEN: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const { origin, searchParams } = new URL(await addressOf(child));
  const token = searchParams.get("token") ?? "";
  return {
    origin,
    token,
    process: child,
    ask: (method, path, body, headers = {}) =>
      fetch(`${origin}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
      }),
    end: async (signal) => {
      child.kill(signal);
      await exited;
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
    child.once("exit", (code) => reject(new Error(`exit ${code}: ${said}`)));
  });
