/** Asks the worker for the words of a PDF, with limits on time and memory. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { err, ok, type Result } from "#core/base/result.ts";
import type { PdfAnswer, PdfPiece } from "./pdf-worker.ts";

export interface PdfContent {
  readonly pieces: ReadonlyArray<PdfPiece>;
  readonly links: ReadonlyArray<string>;
}

/** Ten seconds and half a gigabyte are far more than any résumé needs; a bomb needs more. */
const LONGEST_MS = 10_000;
const LARGEST_HEAP_MB = 512;

export const pdfPieces = (
  bytes: Uint8Array,
  longestMs = LONGEST_MS,
): Promise<Result<PdfContent, PdfFailure>> =>
  new Promise((resolve) => {
    const { file, evaluated } = workerFile();
    const worker = new Worker(file, {
      eval: evaluated,
      // A true copy: a Buffer's own memory may be shared with other files.
      workerData: new Uint8Array(bytes).buffer,
      resourceLimits: { maxOldGenerationSizeMb: LARGEST_HEAP_MB },
      // pdf.js prints warnings about canvas, which is not needed to read text.
      stdout: true,
      stderr: true,
    });
    const finish = (result: Result<PdfContent, PdfFailure>): void => {
      clearTimeout(timer);
      resolve(result);
      void worker.terminate();
    };
    const timer = setTimeout(() => finish(err("timed-out")), longestMs);
    worker.once("message", (answer: PdfAnswer) => finish(answer.ok ? ok(answer) : err(answer.reason)));
    worker.once("error", () => finish(err("broken")));
    worker.once("exit", () => finish(err("broken")));
  });

export type PdfFailure = "encrypted" | "broken" | "timed-out";

/** In a build the worker is a bundle in `dist/workers`; from source it is the file beside this one, through tsx. */
const workerFile = (): { readonly file: URL | string; readonly evaluated: boolean } => {
  if (import.meta.url.endsWith(".ts")) {
    const tsx = createRequire(import.meta.url)
      .resolve("tsx/esm/api")
      .replace(/\.cjs$/u, ".mjs");
    const source = new URL("./pdf-worker.ts", import.meta.url).href;
    const [register, worker] = [pathToFileURL(tsx).href, source].map((url) => JSON.stringify(url));
    const start = `import(${register}).then(({ register }) => { register(); return import(${worker}); });`;
    return { file: start, evaluated: true };
  }
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "workers/pdf-worker.js")) && folder !== dirname(folder))
    folder = dirname(folder);
  return { file: pathToFileURL(join(folder, "workers/pdf-worker.js")), evaluated: false };
};
