/** Asks a thread for the words of a PDF, with limits on time and memory. */
import { err, ok, type Result } from "#core/base/result.ts";
import type { PlacedPage } from "#core/page-layout/index.ts";
import { LONGEST_MS } from "../sandbox/limits.ts";
import { createReadingPool } from "../sandbox/reading-pool.ts";
import type { PdfAnswer } from "./read-pdf.ts";

export interface PdfContent {
  readonly pages: ReadonlyArray<PlacedPage>;
}

export const pdfPieces = async (
  bytes: Uint8Array,
  longestMs = LONGEST_MS,
): Promise<Result<PdfContent, PdfFailure>> => {
  const answer = await pool.ask<PdfAnswer>(bytes, longestMs);
  if (!answer.ok) return err(answer.error);
  return answer.value.ok ? ok({ pages: answer.value.pages }) : err(answer.value.reason);
};

export type PdfFailure = "encrypted" | "broken" | "timed-out" | "too-long" | "too-large";

const pool = createReadingPool("pdf-worker", import.meta.url);
