/** E-mail addresses and phone numbers of the whole world, found without regular expressions that could backtrack. */
import { part, type Stretch } from "../lines/stretch.ts";

/** RFC 5321 allows 64 characters before the "@" and 255 after it. */
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 255;

export const emailIn = (stretch: Stretch): Stretch | null => {
  const { text } = stretch;
  for (let at = text.indexOf("@"); at !== -1 && at < 20_000; at = text.indexOf("@", at + 1)) {
    const start = at - runLength(text, at - 1, -1, /[\p{L}\d._%+-]/u, LONGEST_LOCAL);
    let end = at + 1 + runLength(text, at + 1, 1, /[\p{L}\d.-]/u, LONGEST_DOMAIN);
    while (end > at && /[.-]/u.test(text.charAt(end - 1))) end -= 1;
    if (start < at && text.slice(at + 1, end).includes(".")) return part(stretch, start, end);
  }
  return null;
};

/** How many characters in a row, from `from` in steps of `step`, are of the kind, at most `longest`. */
const runLength = (text: string, from: number, step: 1 | -1, kind: RegExp, longest: number): number => {
  let length = 0;
  while (length < longest && kind.test(text.charAt(from + step * length))) length += 1;
  return length;
};

/** Seven to fifteen digits (ITU E.164) with the usual signs between them, and no year range. */
const PHONE = /(?<![\p{L}\d/=])(?:\+|00)?\(?\d[\d ()./\u00a0‑–-]{5,22}\d(?![\d\p{L}@])/gu;

/** Of several numbers in one line, the one with its country: a postcode has digits too. */
export const phoneIn = (stretch: Stretch): Stretch | null => {
  let found: Stretch | null = null;
  for (const match of stretch.text.slice(0, 2000).matchAll(PHONE)) {
    const [written] = match;
    const digits = written.replaceAll(/\D/gu, "").length;
    if (digits < 7 || digits > 15 || isDate(written)) continue;
    const opens = match.index > 0 && stretch.text.charAt(match.index - 1) === "(" ? 1 : 0;
    const phone = part(stretch, match.index - opens, match.index + written.length);
    if (written.startsWith("+")) return phone;
    found ??= phone;
  }
  return found;
};

const isDate = (written: string): boolean =>
  /(?:19|20)\d{2}\s?[–—-]\s?(?:19|20)\d{2}|^\d{4}-\d{2}(?:-\d{2})?$|^\d{1,2}[./]\d{1,2}[./]\d{4}$/u.test(
    written,
  );
