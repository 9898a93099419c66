/** Writes a file whole or not at all, so that a crash, a full disk or a second print leaves the old file as it was. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Failure } from "#app/operation.ts";

/** Null when it is written. A link is followed; what is no file (`/dev/null`, a pipe) is written to, never replaced. */
export const writeWhole = (path: string, bytes: Uint8Array): Failure | null => {
  try {
    const kind = statSync(path, { throwIfNoEntry: false });
    if (kind && !kind.isFile()) writeFileSync(path, bytes);
    else replaceFile(kind ? realpathSync(path) : resolve(path), bytes, kind ? kind.mode : null);
    return null;
  } catch (thrown) {
    const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : "unknown";
    return { type: "FileNotWritten", message: `${path} cannot be written (${code}). Choose another place.` };
  }
};

/** `mode`: the rights of the file that stood there; they stay. */
const replaceFile = (path: string, bytes: Uint8Array, mode: number | null): void => {
  makeFolder(dirname(path));
  // Short, whatever the file is called: names end at 255 bytes.
  const draft = join(dirname(path), `.${[...basename(path)].slice(0, 40).join("")}.${process.pid}.part`);
  try {
    writeFileSync(draft, bytes);
    if (mode !== null) chmodSync(draft, mode);
    renameSync(draft, path);
  } catch (thrown) {
    removeDraft(draft);
    throw thrown;
  }
};

/** One folder after the other: on some file systems (`/proc`) the recursive way of Node 20 never ends. */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
};

/** What went wrong before is the thing to tell, not that there was nothing to clear away. */
const removeDraft = (draft: string): void => {
  try {
    rmSync(draft, { force: true });
  } catch {
    // Its folder is a file, or its name too long: nothing was written.
  }
};
