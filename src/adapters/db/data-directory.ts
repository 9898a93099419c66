/** The folder that holds everything Mettle stores, made and checked before anything depends on it. */
import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { homedir, platform, userInfo } from "node:os";
import { dirname, join, resolve } from "node:path";
import { WorkspaceUnavailable } from "#app/ports/unavailable.ts";

/** `METTLE_DATA_DIR`, else the platform's place for data; as root a system folder, since Postgres never runs as root. */
export const dataDirectory = (environment: NodeJS.ProcessEnv): string => {
  const chosen = environment["METTLE_DATA_DIR"];
  if (chosen) return resolve(chosen);
  if (process.getuid?.() === 0) return "/var/lib/mettle";
  if (platform() === "darwin") return join(homedir(), "Library/Application Support/mettle");
  return join(environment["XDG_DATA_HOME"] ?? join(homedir(), ".local/share"), "mettle");
};

/** Makes the folder and writes a probe, so that a full or read-only disk is a sentence now and not a crash later. */
export const prepareDataDirectory = (folder: string): void => {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
    const probe = join(folder, `.probe-${process.pid}`);
    writeFileSync(probe, "x".repeat(4096), { flush: true });
    rmSync(probe);
  } catch (thrown) {
    throw new WorkspaceUnavailable(explain(folder, thrown));
  }
};

/** One folder after the other: on some file systems (`/proc`) the recursive way of Node 20 never ends. */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o755 });
};

const explain = (folder: string, thrown: unknown): string => {
  const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : "";
  const advice =
    "Set METTLE_DATA_DIR to a folder that you may write to, or DATABASE_URL to a Postgres of your own.";
  switch (code) {
    case "ENOSPC":
    case "EDQUOT":
      return `The disk of ${folder} is full. Free some space (Mettle needs about 100 MB), or: ${advice}`;
    case "EROFS":
      return `${folder} is on a read-only file system. ${advice}`;
    case "ENOENT":
      return `${folder} cannot be made: the folder above it is missing or on a read-only file system. ${advice}`;
    case "EACCES":
    case "EPERM":
      return `You (${whoAmI()}) may not write to ${folder}. ${advice}`;
    case "ENOTDIR":
    case "EEXIST":
      return `${folder} is not a folder. ${advice}`;
    default:
      return `${folder} cannot be used (${code || String(thrown)}). ${advice}`;
  }
};

const whoAmI = (): string => {
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.getuid?.() ?? "?"}`;
  }
};
