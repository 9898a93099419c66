/** Programs that read the text of a PDF, as the systems of employers do: two that come with Mettle, others where installed. */
import { spawnSync } from "node:child_process";
import { PDFiumLibrary } from "@hyzyla/pdfium";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface PdfReader {
  readonly name: string;
  readonly read: (bytes: Uint8Array) => Promise<string>;
}

/** Both ways of pdf.js that are in use: pieces as they come, and pieces with a blank where the page shows none. */
export const pdfReaders = async (): Promise<ReadonlyArray<PdfReader>> => {
  const pdfium = await PDFiumLibrary.init();
  return [
    { name: "pdf.js", read: pdfJsText },
    {
      name: "PDFium",
      read: async (bytes) => {
        const file = await pdfium.loadDocument(bytes);
        const text = [...file.pages()].map((page) => page.getText()).join("\n");
        file.destroy();
        return text;
      },
    },
    ...installed("poppler", "pdftotext", ["-enc", "UTF-8", "-", "-"]),
    ...installed("poppler -layout", "pdftotext", ["-layout", "-enc", "UTF-8", "-", "-"]),
    ...installed("MuPDF", "mutool", ["draw", "-q", "-F", "txt", "-o", "-", "-"]),
  ];
};

const pdfJsText = async (bytes: Uint8Array): Promise<string> => {
  // pdf.js takes the memory that it is given.
  const task = getDocument({
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
  });
  const file = await task.promise;
  const pages: Array<string> = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join(""));
  }
  await task.destroy();
  return pages.join("\n");
};

const installed = (name: string, command: string, args: ReadonlyArray<string>): ReadonlyArray<PdfReader> => {
  if (spawnSync(command, ["-v"]).error) return [];
  const read = async (bytes: Uint8Array): Promise<string> =>
    spawnSync(command, [...args], { input: bytes, maxBuffer: 64 * 1024 * 1024 }).stdout.toString("utf8");
  return [{ name, read }];
};
