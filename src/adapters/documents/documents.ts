/** The port of documents: what a request carries, to bytes, to the reader that knows the format. */
import type { Documents, FileContent } from "#app/ports/documents.ts";
import { bytesOf } from "./bytes-of.ts";
import { readPosting } from "./read-posting.ts";
import { readResumeFile } from "./read-resume-file.ts";

export const documents: Documents = {
  readPosting: (file) => {
    const bytes = bytesOf(file);
    const name = nameOf(file, "The posting");
    return isPdf(bytes) ? readResumeFile(bytes, name) : readPosting(bytes, name);
  },
  readResume: (file) => readResumeFile(bytesOf(file), nameOf(file, "The résumé")),
};

/** Pasted text and standard input have no name; errors call them by what they are. */
const nameOf = (file: FileContent, fallback: string): string => (file.name === "" ? fallback : file.name);

const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 5)).toString("latin1") === "%PDF-";
