/** A saved message: its subject, then its text part, or its HTML part when that is all there is. */
import PostalMime from "postal-mime";
import { type PageText, pageTextOf } from "#core/page-text/index.ts";
import { htmlPageText } from "./html/html-page-text.ts";

/** Undefined when the message has no readable part. */
export const emailPageText = async (bytes: Uint8Array): Promise<PageText | undefined> => {
  const message = await parsed(bytes);
  if (message === undefined) return undefined;
  const subject = (message.subject ?? "").replace(/^(?:(?:re|fwd?|aw|wg|tr) ?: ?)+/iu, "").trim();
  // A text part shorter than this only says "view in your browser".
  const plain = message.text !== undefined && message.text.trim().length >= 80 ? message.text : undefined;
  if (plain !== undefined || message.html === undefined) {
    const body = plain ?? message.text;
    return body === undefined
      ? undefined
      : { ...pageTextOf(`${subject}\n\n${body}`, "text"), format: "email" };
  }
  const { text, blocks, hidden, embedded } = htmlPageText(
    `<h1>${subject.replaceAll("<", "&lt;")}</h1>${message.html}`,
  );
  return { format: "email", text, blocks, hidden, embedded };
};

const parsed = async (bytes: Uint8Array) => {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 20 });
  } catch {
    return undefined;
  }
};
