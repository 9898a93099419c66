/** Asks a thread for the words of a PDF, with limits on time and memory; one file after the other, as starting costs most. */
import { err, ok, type Result } from "#core/base/result.ts";
import type { PlacedPage } from "#core/page-layout/index.ts";
import { type ReadingThread, startThread } from "../sandbox/reading-thread.ts";
import type { PdfAnswer } from "./read-pdf.ts";

export interface PdfContent {
  readonly pages: ReadonlyArray<PlacedPage>;
}

export const pdfPieces = (
  bytes: Uint8Array,
  longestMs = LONGEST_MS,
): Promise<Result<PdfContent, PdfFailure>> => {
  const turn = queue.then(() => read(bytes, longestMs));
  queue = turn;
  return turn;
};

export type PdfFailure = "encrypted" | "broken" | "timed-out" | "too-long";

/** Ten seconds and half a gigabyte are far more than any résumé needs; a bomb needs more. */
const LONGEST_MS = 10_000;
const LARGEST_HEAP_MB = 512;

/** Ends with the file asked for last. */
let queue: Promise<unknown> = Promise.resolve();
let thread: ReadingThread | undefined;

const read = async (bytes: Uint8Array, longestMs: number): Promise<Result<PdfContent, PdfFailure>> => {
  if (thread?.isAlive() !== true) thread = startThread("pdf-worker", import.meta.url, LARGEST_HEAP_MB);
  // A true copy: a Buffer's own memory may be shared with other files.
  const answer = await thread.ask<PdfAnswer>(new Uint8Array(bytes).buffer, longestMs);
  if (!answer.ok) return err(answer.error);
  return answer.value.ok ? ok({ pages: answer.value.pages }) : err(answer.value.reason);
};
