/** A dropped or chosen file as a request carries it. Always its bytes: the server decides what they are. */
import type { DocumentInput } from "#app/shapes/document-input.ts";

/** What the file choosers offer first; a drop may bring anything, and the server says what it cannot read. */
export const acceptedFiles = ".txt,.md,.markdown,.json,.html,.htm,.eml,.pdf,.docx,text/plain,application/pdf";

/** Base64 keeps every byte: encodings, byte order marks and PDFs alike. */
export const documentOfFile = async (file: File): Promise<DocumentInput> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = "";
  // In pieces, because a spread of millions of arguments overflows the stack.
  for (let at = 0; at < bytes.length; at += 32_768) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  }
  return { name: file.name, base64: btoa(binary) };
};
