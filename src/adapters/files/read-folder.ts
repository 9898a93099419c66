/** A folder of files, listed at once and read one by one. */
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { FolderFile, Folders } from "#app/ports/folders.ts";
import { err, ok } from "#core/base/result.ts";

/** Folders nest; a link that leads back into itself is not followed, since directory entries of links are not directories. */
export const folders: Folders = {
  filesIn: async (path) => {
    const status = await stat(path).catch(() => null);
    if (status === null) {
      return err({ type: "NoSuchFolder", message: `There is no folder ${path}. Check the path.` });
    }
    if (!status.isDirectory()) {
      return err({
        type: "NotAFolder",
        message: `${path} is a file. Name the folder it is in, or use mettle evaluate.`,
      });
    }
    const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
    if (entries === null) {
      return err({ type: "FolderNotReadable", message: `You may not list ${path}. Check its permissions.` });
    }
    const files = entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
      .map((entry) => relative(path, join(entry.parentPath, entry.name)).split(sep).join("/"))
      .sort();
    if (files.length === 0) {
      return err({
        type: "EmptyFolder",
        message: `${path} holds no files. Save postings there as text, Markdown, HTML or .eml.`,
      });
    }
    return ok(files.map((file) => folderFile(path, file)));
  },
};

const folderFile = (folder: string, file: string): FolderFile => ({
  file,
  read: async () => {
    const bytes = await readFile(join(folder, file)).catch(() => null);
    return bytes === null ? null : { name: file.split("/").at(-1) ?? file, base64: bytes.toString("base64") };
  },
});
