/** The text of a DOCX as mammoth reads it: the body alone, as systems do that drop headers and footers. */
import { parentPort, workerData } from "node:worker_threads";
import mammoth from "mammoth";

const { value } = await mammoth.extractRawText({ buffer: Buffer.from(workerData as ArrayBuffer) });
parentPort?.postMessage(value);
