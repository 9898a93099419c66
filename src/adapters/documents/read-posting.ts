/** A file that a person saved or pasted, to the page that core reads. What it is, is decided by its content, then its name. */
import { err, ok, type Result } from "#core/base/result.ts";
import { type PageText, pageTextOf } from "#core/page-text/index.ts";
import { boardPageText } from "./board-json.ts";
import { decodeText } from "./decode-text.ts";
import {
  aPosting,
  largestFile,
  noPostingInside,
  tooLarge,
  type UnreadablePosting,
  unsupportedFormat,
} from "./document-errors.ts";
import { emailPageText } from "./email-page-text.ts";
import { fileFormatOf } from "./file-format.ts";
import { type ExtractedHtml, htmlPageText } from "./html/html-page-text.ts";

/** Text, Markdown, HTML, job-board JSON and e-mail. A PDF is read by its own adapter, before this one is asked. */
export const readPosting = async (
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<PageText, UnreadablePosting>> => {
  if (bytes.length > largestFile) return err(tooLarge(fileName, bytes.length, aPosting));
  const foreign = foreignFormat(bytes);
  if (foreign !== undefined) return err(unsupportedFormat(fileName, foreign));
  const decoded = decodeText(bytes, fileName, aPosting);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  const format = fileFormatOf(text, fileName);
  switch (format) {
    case "text":
    case "markdown":
      return ok(pageTextOf(text, format));
    case "html":
      return htmlPosting(text, fileName);
    case "json":
      return jsonPosting(text, fileName);
    case "email": {
      const page = await emailPageText(bytes);
      return page ? ok(page) : err(noPostingInside(fileName, "the message has no readable part"));
    }
  }
};

const foreignFormat = (bytes: Uint8Array): string | undefined => {
  const opening = String.fromCharCode(...bytes.subarray(0, 8));
  if (opening.startsWith("%PDF")) return "PDF";
  if (opening.startsWith("PK\u0003\u0004")) return "Word or other zipped";
  if (opening.startsWith("{\\rtf")) return "RTF";
  return opening.startsWith("\u00D0\u00CF\u0011\u00E0") ? "Word 97" : undefined;
};

/** A page shorter than this shows nothing by itself; its posting, if any, is in the record for machines. */
const leastPageText = 200;

const htmlPosting = (html: string, fileName: string): Result<PageText, UnreadablePosting> => {
  const page = htmlPageText(html);
  const record = page.embedded.find(({ kind }) => kind === "json-ld" || kind === "ashby");
  if (page.text.trim().length < leastPageText && record !== undefined) {
    const fromRecord = boardPageText(record.value);
    if (fromRecord && fromRecord.text.length > page.text.length) return ok({ ...fromRecord, format: "html" });
  }
  if (!/[\p{L}\p{N}]/u.test(page.text)) {
    return err(noPostingInside(fileName, "the page shows no text without its scripts"));
  }
  return ok({ format: "html", ...withTitle(page) });
};

/** A page whose first lines do not say what its `<title>` says gets that as the first line. */
const withTitle = (page: ExtractedHtml): Omit<PageText, "format"> => {
  const { text, blocks, hidden, embedded, title } = page;
  const saysTitle = blocks
    .slice(0, 10)
    .some(
      ({ kind, level, start, end }) =>
        kind === "heading" && (level === 1 || title.includes(text.slice(start, end).trim())),
    );
  const hasTitle = title === "" || saysTitle;
  if (hasTitle) return { text, blocks, hidden, embedded };
  const shift = title.length + 1;
  const moved = <T extends { readonly start: number; readonly end: number }>(ranges: ReadonlyArray<T>) =>
    ranges.map((range) => ({ ...range, start: range.start + shift, end: range.end + shift }));
  const heading = { kind: "heading", level: 1, start: 0, end: title.length } as const;
  return { text: `${title}\n${text}`, blocks: [heading, ...moved(blocks)], hidden: moved(hidden), embedded };
};

const jsonPosting = (text: string, fileName: string): Result<PageText, UnreadablePosting> => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return ok(pageTextOf(text, "text"));
  }
  const page = boardPageText(value);
  return page
    ? ok(page)
    : err(noPostingInside(fileName, "this JSON is no reply of Greenhouse, Lever or Ashby and no JobPosting"));
};
