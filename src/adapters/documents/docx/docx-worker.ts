/** Reads a Word file apart from the program, so that a hostile one can be stopped: bytes in, page out. */
import { parentPort, workerData } from "node:worker_threads";
import { pageOfDocx } from "./page-of-docx.ts";

parentPort?.postMessage(pageOfDocx(new Uint8Array(workerData as ArrayBuffer)));
