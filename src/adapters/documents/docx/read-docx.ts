/** Asks a thread for the page of a Word file, with limits on time and memory; one file after the other, as starting costs most. */
import { err, type Result } from "#core/base/result.ts";
import type { PageText } from "#core/page-text/index.ts";
import { type ReadingThread, startThread } from "../sandbox/reading-thread.ts";
import type { DocxFailure } from "./docx-failure.ts";

export const readDocx = (
  bytes: Uint8Array,
  longestMs = LONGEST_MS,
): Promise<Result<PageText, DocxFailure>> => {
  const turn = queue.then(() => read(bytes, longestMs));
  queue = turn;
  return turn;
};

/** Ten seconds and half a gigabyte are far more than any résumé needs; a bomb needs more. */
const LONGEST_MS = 10_000;
const LARGEST_HEAP_MB = 512;

/** Ends with the file asked for last. */
let queue: Promise<unknown> = Promise.resolve();
let thread: ReadingThread | undefined;

const read = async (bytes: Uint8Array, longestMs: number): Promise<Result<PageText, DocxFailure>> => {
  if (thread?.isAlive() !== true) thread = startThread("docx-worker", import.meta.url, LARGEST_HEAP_MB);
  // A true copy: a Buffer's own memory may be shared with other files.
  const answer = await thread.ask<Result<PageText, DocxFailure>>(new Uint8Array(bytes).buffer, longestMs);
  return answer.ok ? answer.value : err({ reason: answer.error });
};
