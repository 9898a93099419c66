/** Files in: whatever a posting or résumé comes as, to text with positions. Untrusted; limited in size, time and memory. */
import type { Result } from "#core/base/result.ts";
import type { PageText } from "#core/page-text/index.ts";

/** A file as a request carries it: its text, or its bytes as base64. */
export type FileContent =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly base64: string };

export interface UnreadableDocument {
  /** e.g. "EmptyFile", "NotText", "TooLarge", "NoTextLayer", "EncryptedPdf", "UnsupportedFormat". */
  readonly type: string;
  /** What is wrong and what to do next. */
  readonly message: string;
}

export interface Documents {
  readonly readPosting: (file: FileContent) => Promise<Result<PageText, UnreadableDocument>>;
  readonly readResume: (file: FileContent) => Promise<Result<PageText, UnreadableDocument>>;
}

export interface DocumentsDep {
  readonly documents: Documents;
}
