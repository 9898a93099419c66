/** A file as a request carries it, back to its bytes. */
import type { FileContent } from "#app/ports/documents.ts";

export const bytesOf = (file: FileContent): Uint8Array =>
  "text" in file ? Buffer.from(file.text, "utf8") : Buffer.from(file.base64, "base64");
