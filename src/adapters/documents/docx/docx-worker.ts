/** Reads Word files apart from the program, so that a hostile one can be stopped: bytes in, page out, file after file. */
import { parentPort } from "node:worker_threads";
import { pageOfDocx } from "./page-of-docx.ts";

parentPort?.on("message", (bytes: ArrayBuffer) => parentPort?.postMessage(pageOfDocx(new Uint8Array(bytes))));

// The time that a file may take begins when its reader is loaded.
parentPort?.postMessage("ready");
