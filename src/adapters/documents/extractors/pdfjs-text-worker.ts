/** The text of a PDF as pdf.js hands it out: in the order of the file, no layout understood. Many systems do just this. */
import { parentPort, workerData } from "node:worker_threads";

const read = async (bytes: Uint8Array): Promise<string> => {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const task = getDocument({ data: bytes, verbosity: 0, isEvalSupported: false, disableFontFace: true });
  const file = await task.promise;
  const pages: Array<string> = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join(""));
  }
  return pages.join("\n");
};

parentPort?.postMessage(await read(new Uint8Array(workerData as ArrayBuffer)));
