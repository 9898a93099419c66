/** Addresses: short to read, whole to open, and nothing but the web, mail and telephone behind a link. */
import type { PrintedLink, Text } from "./printed-resume.ts";
import { printableText, unbrokenText } from "./unbroken-text.ts";

export const plainText = (text: string): PrintedLink => ({ text: unbrokenText(text), url: "" });

/** A text with an address behind it, if that is one that a reader may safely follow. */
export const linkedText = (text: string, url: string): PrintedLink => ({
  text: unbrokenText(text),
  url: webAddress(url),
});

/** The address itself, without what every address begins with. Kept on one line. */
export const shownAddress = (url: string): PrintedLink => ({
  text: wholeText(readableAddress(url)),
  url: webAddress(url),
});

/** Kept on one line, unless no line is as long. */
export const wholeText = (text: string): Text => {
  const printable = printableText(text);
  if (printable === "") return [];
  return printable.length <= LONGEST_WHOLE ? [[printable]] : unbrokenText(printable);
};

/** Sixty characters are two thirds of a line in the widest template. */
const LONGEST_WHOLE = 60;

export const readableAddress = (url: string): string =>
  url
    .trim()
    .replace(/^https?:\/\//iu, "")
    .replace(/^www\./iu, "")
    .replace(/\/$/u, "");

export const mailLink = (email: string): PrintedLink => ({
  text: wholeText(email),
  url: /^[^\s@<>"]{1,64}@[^\s@<>"]{1,255}$/u.test(email.trim()) ? `mailto:${email.trim()}` : "",
});

export const phoneLink = (phone: string): PrintedLink => {
  const digits = phone.replaceAll(/[^\d+]/gu, "");
  return { text: wholeText(phone), url: /^\+?\d{5,15}$/u.test(digits) ? `tel:${digits}` : "" };
};

/** "example.org/x" is meant as an address of the web; "javascript:…" and everything else unknown is not opened. */
const webAddress = (url: string): string => {
  const trimmed = url.trim();
  if (/\s/u.test(trimmed) || trimmed === "") return "";
  if (/^https?:\/\/[^/]/iu.test(trimmed)) return trimmed;
  return /^[\p{L}\p{N}-]{1,63}\.[^:@]{2,2000}$/u.test(trimmed) ? `https://${trimmed}` : "";
};
