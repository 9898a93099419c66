/** Asks every extractor at hand, at once: two that come with Mettle for each format, and those that the machine has. */
import type { Extraction, ResumeExtractors } from "#app/ports/resume/resume-extractors.ts";
import { err, type Result } from "#core/base/result.ts";
import { bytesOf } from "../bytes-of.ts";
import { runInSandbox } from "../sandbox/run-in-sandbox.ts";
import { askProgram, installedPrograms } from "./installed-programs.ts";

export const resumeExtractors: ResumeExtractors = {
  extract: async (file) => {
    const bytes = bytesOf(file);
    const format = formatOf(bytes);
    if (format === "text")
      return { texts: [{ name: "text", text: Buffer.from(bytes).toString("utf8") }], silent: [] };
    const answers = await Promise.all([
      ...OWN[format].map(async ({ name, worker }) => ({ name, text: await ownText(worker, bytes) })),
      ...installedPrograms
        .filter(({ reads }) => reads.includes(format))
        .map(async (program) => ({ name: program.name, text: await askProgram(program, bytes, format) })),
    ]);
    const extraction: {
      texts: Array<Extraction["texts"][number]>;
      silent: Array<Extraction["silent"][number]>;
    } = {
      texts: [],
      silent: [],
    };
    for (const { name, text } of answers) {
      if (!text.ok) extraction.silent.push({ name, why: text.error });
      else if (/[\p{L}\p{N}]/u.test(text.value)) extraction.texts.push({ name, text: text.value });
      else extraction.silent.push({ name, why: "found no text" });
    }
    return extraction;
  },
};

const OWN = {
  pdf: [
    { name: "pdf.js", worker: "pdfjs-text-worker" },
    { name: "PDFium", worker: "pdfium-text-worker" },
  ],
  docx: [{ name: "mammoth", worker: "mammoth-text-worker" }],
} as const;

const ownText = async (worker: string, bytes: Uint8Array): Promise<Result<string, string>> => {
  const text = await runInSandbox<string>({ worker, besideUrl: import.meta.url, bytes });
  return text.ok ? text : err("could not read the file");
};

const formatOf = (bytes: Uint8Array): "pdf" | "docx" | "text" => {
  const opening = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  if (opening.includes("%PDF-")) return "pdf";
  return opening.startsWith("PK\u0003\u0004") ? "docx" : "text";
};
