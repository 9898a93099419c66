/** Runs pdf.js apart from the program, so that a hostile file can be stopped: bytes in, placed pieces out, file after file. */
import { parentPort } from "node:worker_threads";
import { loadPdfJs, readPdf } from "./read-pdf.ts";

parentPort?.on("message", async (bytes: ArrayBuffer) => {
  parentPort?.postMessage(await readPdf(new Uint8Array(bytes)));
});

// The time that a file may take begins when its reader is loaded.
await loadPdfJs();
parentPort?.postMessage("ready");
