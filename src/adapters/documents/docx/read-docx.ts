/** Asks the worker for the page of a Word file, with limits on time and memory. */
import type { Result } from "#core/base/result.ts";
import { err } from "#core/base/result.ts";
import type { PageText } from "#core/page-text/index.ts";
import { runInSandbox } from "../sandbox/run-in-sandbox.ts";
import type { DocxFailure } from "./docx-failure.ts";

export const readDocx = async (
  bytes: Uint8Array,
  longestMs?: number,
): Promise<Result<PageText, DocxFailure>> => {
  const job = { worker: "docx-worker", besideUrl: import.meta.url, bytes };
  const answer = await runInSandbox<Result<PageText, DocxFailure>>(
    longestMs === undefined ? job : { ...job, longestMs },
  );
  if (answer.ok) return answer.value;
  switch (answer.error) {
    case "timed-out":
      return err({ reason: "timed-out" });
    case "out-of-memory":
      return err({ reason: "too-large" });
    case "crashed":
      return err({ reason: "broken" });
  }
};
