/** A résumé file to the page that core reads: PDF, Word, Markdown, text or JSON Resume, told by content first, then by name. */
import { err, ok, type Result } from "#core/base/result.ts";
import { type PageText, pageTextOf } from "#core/page-text/index.ts";
import { decodeText } from "./decode-text.ts";
import { aResume, largestFile } from "./document-errors.ts";
import { readDocx } from "./docx/read-docx.ts";
import { unreadableDocx } from "./docx/unreadable-docx.ts";
import { fileFormatOf } from "./file-format.ts";
import { pdfPageText } from "./pdf/pdf-page-text.ts";
import { pdfPieces } from "./pdf/pdf-pieces.ts";

export const readResumeFile = async (
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<PageText, UnreadableResumeFile>> => {
  if (bytes.length > largestFile)
    return err(unreadable("TooLarge", fileName, "is larger than 8 MB. Export it again as PDF or text."));
  const opening = String.fromCharCode(...bytes.subarray(0, 1024));
  if (containers.some((start) => opening.startsWith(start))) return readWord(bytes, fileName);
  if (opening.includes("%PDF-")) return readPdf(bytes, fileName);
  if (opening.startsWith("{\\rtf")) {
    return err(
      unreadable(
        "UnsupportedFormat",
        fileName,
        "is an RTF file, which cannot be read. Save it as DOCX or PDF, or paste its text.",
      ),
    );
  }
  const decoded = decodeText(bytes, fileName, aResume);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  const format = fileFormatOf(text, fileName);
  if (format === "json") return ok({ format, text, blocks: [], hidden: [], embedded: [] });
  return ok(pageTextOf(text, format === "markdown" ? "markdown" : "text"));
};

export interface UnreadableResumeFile {
  readonly type:
    | "EmptyFile"
    | "TooLarge"
    | "NotText"
    | "UnsupportedFormat"
    | "NoPostingInside"
    | "NoTextLayer"
    | "EncryptedPdf"
    | "BrokenPdf"
    | "EncryptedDocx"
    | "BrokenDocx"
    | "TimedOut";
  /** What is wrong and what to do next. */
  readonly message: string;
}

const unreadable = (
  type: UnreadableResumeFile["type"],
  name: string,
  what: string,
): UnreadableResumeFile => ({
  type,
  message: `${name} ${what}`,
});

/** Reads the text layer of a PDF; the layout decides lines and columns. */
const readPdf = async (bytes: Uint8Array, name: string): Promise<Result<PageText, UnreadableResumeFile>> => {
  const content = await pdfPieces(bytes);
  if (!content.ok) {
    switch (content.error) {
      case "encrypted":
        return err(unreadable("EncryptedPdf", name, "is protected by a password. Save it without one."));
      case "timed-out":
        return err(
          unreadable("TimedOut", name, "took too long to read. Print it to a new PDF, or paste its text."),
        );
      case "too-long":
        return err(
          unreadable(
            "TooLarge",
            name,
            "has more than 40 pages. Print the pages of the résumé to a PDF of their own.",
          ),
        );
      case "too-large":
        return err(
          unreadable(
            "TooLarge",
            name,
            "needs more memory than a résumé may take. Print it to a new PDF, or paste its text.",
          ),
        );
      case "broken":
        return err(
          unreadable("BrokenPdf", name, "is damaged and cannot be read. Export it again, or paste its text."),
        );
    }
  }
  return withTextLayer(pdfPageText(content.value), name);
};

const withTextLayer = (page: PageText, name: string): Result<PageText, UnreadableResumeFile> => {
  if (/[\p{L}\p{N}]/u.test(page.text)) return ok(page);
  return err(
    unreadable(
      "NoTextLayer",
      name,
      "holds only pictures of text. Export it from the program it was written in.",
    ),
  );
};

/** How a zip begins, also an empty one, and the container that Word 97 and locked files of today share. */
const containers = ["PK\u0003\u0004", "PK\u0005\u0006", "\u00d0\u00cf\u0011\u00e0"];

const readWord = async (bytes: Uint8Array, name: string): Promise<Result<PageText, UnreadableResumeFile>> => {
  const page = await readDocx(bytes);
  if (!page.ok) {
    const { type, what } = unreadableDocx(page.error);
    return err(unreadable(type, name, what));
  }
  return withTextLayer(page.value, name);
};
