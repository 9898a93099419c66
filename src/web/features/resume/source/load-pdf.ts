/** pdf.js, asked for only when a PDF is to be drawn; its worker is a file of ours, as the policy wants it. */
import type { PDFDocumentProxy } from "pdfjs-dist";

export type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";

export interface OpenPdf {
  readonly pdf: PDFDocumentProxy;
  readonly close: () => void;
}

export const openPdf = async (bytes: Uint8Array): Promise<OpenPdf> => {
  const [{ getDocument, PDFWorker }, { default: WorkerOfPdf }] = await Promise.all([
    import("pdfjs-dist"),
    import("pdfjs-dist/build/pdf.worker.min.mjs?worker"),
  ]);
  const port = new WorkerOfPdf();
  const worker = PDFWorker.create({ port });
  const task = getDocument({
    // pdf.js takes the bytes over; ours stay for a second drawing.
    data: bytes.slice(),
    worker,
    // The policy allows neither code from strings nor WebAssembly, and a résumé needs neither.
    isEvalSupported: false,
    useWasm: false,
    enableXfa: false,
  });
  const close = (): void => {
    void task.destroy().finally(() => {
      worker.destroy();
      port.terminate();
    });
  };
  try {
    return { pdf: await task.promise, close };
  } catch (error) {
    close();
    throw error;
  }
};
