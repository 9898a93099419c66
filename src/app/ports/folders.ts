/** A folder of files, read one by one so that memory stays flat however many there are. */
import type { Result } from "#core/base/result.ts";
import type { FileContent } from "./documents.ts";

export interface UnreadableFolder {
  readonly type: "NoSuchFolder" | "NotAFolder" | "FolderNotReadable" | "EmptyFolder";
  readonly message: string;
}

export interface FolderFile {
  /** Path below the folder, with `/`. */
  readonly file: string;
  /** Null when this one file cannot be read; the rest goes on. */
  readonly read: () => Promise<FileContent | null>;
}

export interface Folders {
  /** Every file below `path`, sorted by code unit; hidden files left out. */
  readonly filesIn: (path: string) => Promise<Result<ReadonlyArray<FolderFile>, UnreadableFolder>>;
}

export interface FoldersDep {
  readonly folders: Folders;
}
