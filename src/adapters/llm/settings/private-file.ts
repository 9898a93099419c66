/** Files that only their owner may read: written so from the first byte, and not believed when they are not so. */
import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import type { BadModelSetting } from "#app/ports/model.ts";
import { ok, type Result } from "#core/base/result.ts";
import { refused } from "./check-address.ts";

/** Null when there is no such file. */
export const readPrivateFile = (path: string): Result<string | null, BadModelSetting> => {
  let file: number | null = null;
  try {
    file = openSync(path, "r");
    // Asked of the open file, so that it cannot be another one than is read. Windows knows no such rights.
    const isShared = process.platform !== "win32" && (fstatSync(file).mode & 0o077) !== 0;
    if (isShared)
      return refused(
        `${path} can be read by other users, so it is not used. Run: chmod 600 ${path}. If it held a key, make a new one.`,
      );
    return ok(readFileSync(file, "utf8"));
  } catch (thrown) {
    const code = codeOf(thrown);
    if (code === "ENOENT" || code === "ENOTDIR") return ok(null);
    return refused(
      `${path} cannot be read (${code}). Mend its rights, or delete it and set the model again.`,
    );
  } finally {
    if (file !== null) closeSync(file);
  }
};

/** Whole or not at all. */
export const writePrivateFile = (path: string, text: string): Result<null, BadModelSetting> => {
  const draft = `${path}.${randomBytes(6).toString("hex")}.part`;
  try {
    makeFolder(dirname(path));
    const file = openSync(draft, "wx", 0o600);
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
    return ok(null);
  } catch (thrown) {
    removePrivateFile(draft);
    return refused(
      `${path} cannot be written (${codeOf(thrown)}). Free its disk or mend its rights, then try again.`,
    );
  }
};

export const removePrivateFile = (path: string): Result<null, BadModelSetting> => {
  try {
    rmSync(path, { force: true });
    return ok(null);
  } catch (thrown) {
    if (codeOf(thrown) === "ENOTDIR") return ok(null);
    return refused(`${path} cannot be deleted (${codeOf(thrown)}). Delete it yourself.`);
  }
};

/** One folder after the other: on some file systems (`/proc`) the recursive way of Node 20 never ends. */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o755 });
};

const codeOf = (thrown: unknown): string =>
  thrown instanceof Error && "code" in thrown ? String(thrown.code) : "unknown";
