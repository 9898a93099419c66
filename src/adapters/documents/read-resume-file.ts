/** A résumé file to the page that core reads: Markdown, text, JSON Resume or PDF, told by content first, then by name. */
import { err, ok, type Result } from "#core/base/result.ts";
import { type PageText, pageTextOf } from "#core/page-text/index.ts";
import { decodeText } from "./decode-text.ts";
import { fileFormatOf } from "./file-format.ts";
import { pdfPageText } from "./pdf/pdf-page-text.ts";
import { pdfPieces } from "./pdf/pdf-pieces.ts";

export const readResumeFile = async (
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<PageText, UnreadableResumeFile>> => {
  if (bytes.length > LARGEST)
    return err(unreadable("TooLarge", fileName, "is larger than 8 MB. Export it again as PDF or text."));
  const opening = String.fromCharCode(...bytes.subarray(0, 1024));
  if (opening.includes("%PDF-")) return readPdf(bytes, fileName);
  const foreign = foreignFormat(opening);
  if (foreign !== null) {
    return err(
      unreadable(
        "UnsupportedFormat",
        fileName,
        `is a ${foreign} file, which cannot be read yet. Save it as PDF, or paste its text.`,
      ),
    );
  }
  const decoded = decodeText(bytes, fileName);
  if (!decoded.ok)
    return err({ type: decoded.error.type, message: decoded.error.message.replaceAll("posting", "résumé") });
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

/** The same limit as for postings. */
const LARGEST = 8 * 1024 * 1024;

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
      case "broken":
        return err(
          unreadable("BrokenPdf", name, "is damaged and cannot be read. Export it again, or paste its text."),
        );
    }
  }
  const page = pdfPageText(content.value);
  if (/[\p{L}\p{N}]/u.test(page.text)) return ok(page);
  return err(
    unreadable(
      "NoTextLayer",
      name,
      "holds only pictures of text. Export it from the program it was written in.",
    ),
  );
};

const foreignFormat = (opening: string): string | null => {
  if (opening.startsWith("PK\u0003\u0004")) return "Word or other zipped";
  if (opening.startsWith("{\\rtf")) return "RTF";
  return opening.startsWith("\u00d0\u00cf\u0011\u00e0") ? "Word 97" : null;
};
