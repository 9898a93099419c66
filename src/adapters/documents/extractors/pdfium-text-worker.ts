/** The text of a PDF as PDFium reads it: the engine of Chrome, unrelated to pdf.js. */
import { parentPort, workerData } from "node:worker_threads";
import { PDFiumLibrary } from "@hyzyla/pdfium";

const library = await PDFiumLibrary.init();
const file = await library.loadDocument(new Uint8Array(workerData as ArrayBuffer));
const pages = [...file.pages()].map((page) => page.getText());
parentPort?.postMessage(pages.join("\n"));
