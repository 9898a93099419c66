/** Asks a thread for the page of a Word file, with limits on time and memory. */
import { err, type Result } from "#core/base/result.ts";
import type { PageText } from "#core/page-text/index.ts";
import { LONGEST_MS } from "../sandbox/limits.ts";
import { createReadingPool } from "../sandbox/reading-pool.ts";
import type { DocxFailure } from "./docx-failure.ts";

export const readDocx = async (
  bytes: Uint8Array,
  longestMs = LONGEST_MS,
): Promise<Result<PageText, DocxFailure>> => {
  const answer = await pool.ask<Result<PageText, DocxFailure>>(bytes, longestMs);
  return answer.ok ? answer.value : err({ reason: answer.error });
};

const pool = createReadingPool("docx-worker", import.meta.url);
