/** Asks a worker for the words of a PDF, with limits on time and memory; a worker that did well reads the next file too. */
import { err, ok, type Result } from "#core/base/result.ts";
import type { PlacedPage } from "#core/page-layout/index.ts";
import type { PdfAnswer } from "./read-pdf.ts";
import { type ReadingWorker, startWorker } from "./reading-worker.ts";

export interface PdfContent {
  readonly pages: ReadonlyArray<PlacedPage>;
}

export const pdfPieces = async (
  bytes: Uint8Array,
  longestMs = LONGEST_MS,
): Promise<Result<PdfContent, PdfFailure>> => {
  const worker = await freeWorker();
  // A true copy: a Buffer's own memory may be shared with other files.
  const answer = await worker.ask<PdfAnswer>(new Uint8Array(bytes).buffer, longestMs);
  giveBack(worker);
  if (!answer.ok) return err(answer.error);
  return answer.value.ok ? ok({ pages: answer.value.pages }) : err(answer.value.reason);
};

export type PdfFailure = "encrypted" | "broken" | "timed-out" | "too-long";

/** Ten seconds and half a gigabyte are far more than any résumé needs; a bomb needs more. */
const LONGEST_MS = 10_000;
const LARGEST_HEAP_MB = 512;
/** More at once would fight for the same memory. */
const MOST_WORKERS = 2;

const idle: Array<ReadingWorker> = [];
const waiting: Array<(worker: ReadingWorker) => void> = [];
let busy = 0;

const freeWorker = (): Promise<ReadingWorker> => {
  if (busy >= MOST_WORKERS) return new Promise((resolve) => waiting.push(resolve));
  busy += 1;
  return Promise.resolve(usableWorker());
};

const giveBack = (worker: ReadingWorker): void => {
  if (worker.isAlive()) idle.push(worker);
  const next = waiting.shift();
  if (next === undefined) busy -= 1;
  else next(usableWorker());
};

const usableWorker = (): ReadingWorker => {
  for (let worker = idle.pop(); worker !== undefined; worker = idle.pop())
    if (worker.isAlive()) return worker;
  return startWorker("pdf-worker", import.meta.url, LARGEST_HEAP_MB);
};
