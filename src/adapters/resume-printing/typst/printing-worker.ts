/** Holds a warm Typst compiler. Layout takes milliseconds; starting does not. */
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { NodeCompiler, type NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import { invariant } from "#core/base/invariant.ts";
import { drawableText } from "./drawable-text.ts";
import { readFonts } from "./font-files.ts";
import { createPagePictures } from "./page-pictures.ts";
import type { Export, Printed, PrinterReady, PrintingAnswer, PrintingRequest } from "./printing-messages.ts";

const { templateFolder } = workerData as { readonly templateFolder: string };

/** One for all templates: reading all fonts costs less than a second compiler would. */
const { files, drawable } = readFonts();

const compiler = NodeCompiler.create({
  workspace: templateFolder,
  fontArgs: [{ fontBlobs: [...files] }],
});

const pagePictures = createPagePictures();

const print = (request: PrintingRequest): Printed => {
  const { text: resume, missing } = drawableText(request.resume, drawable);
  const compiled = compiler.compile({
    mainFilePath: join(templateFolder, `${request.template}.typ`),
    inputs: { resume, settings: request.settings },
  });
  const document = compiled.result;
  if (document === null) {
    const diagnostics = compiled.takeDiagnostics();
    const details = diagnostics === null ? "" : JSON.stringify(compiler.fetchDiagnostics(diagnostics));
    invariant(false, `${request.template}.typ does not compile: ${details.slice(0, 500)}`);
  }
  const printed = { ...exportAs(request, document), missing };
  // Layouts of past keystrokes are forgotten after a while, else memory would grow with every one.
  compiler.evictCache(KEPT_COMPILATIONS);
  return printed;
};

const KEPT_COMPILATIONS = 30;

const exportAs = ({ kind, known, near }: PrintingRequest, document: NodeTypstDocument): Export => {
  switch (kind) {
    case "pages":
      return { kind, pages: document.numOfPages };
    case "preview":
      return { kind, pages: pagePictures(compiler.plainSvg(document), { known: new Set(known), near }) };
    case "pdf": {
      const bytes = new Uint8Array(compiler.pdf(document, { pdfStandard: "ua-1" }));
      return { kind, bytes, pages: document.numOfPages };
    }
  }
};

parentPort?.on("message", (request: PrintingRequest) => {
  const { id } = request;
  let answer: PrintingAnswer;
  try {
    answer = { id, type: "printed", printed: print(request) };
  } catch (thrown) {
    answer = { id, type: "failed", reason: String(thrown) };
  }
  parentPort?.postMessage(answer);
});

parentPort?.postMessage({ type: "ready" } satisfies PrinterReady);
