/** Text, base64url and hexadecimal as bytes: core knows no platform that would do it. */
import { base64Of } from "#core/base/base64.ts";

/** UTF-8; half of a surrogate pair becomes the replacement sign, as platforms do. */
export const utf8Of = (text: string): Uint8Array => {
  const bytes: Array<number> = [];
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    const point = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), tail(point));
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), tail(point >> 6), tail(point));
    else bytes.push(0xf0 | (point >> 18), tail(point >> 12), tail(point >> 6), tail(point));
  }
  return Uint8Array.from(bytes);
};

const tail = (bits: number): number => 0x80 | (bits & 0x3f);

export const base64urlOf = (bytes: Uint8Array): string =>
  base64Of(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

/** Null for anything but the one spelling: two texts never stand for the same bytes. */
export const bytesOfBase64url = (text: string): Uint8Array | null => {
  if (!/^[A-Za-z0-9_-]*$/u.test(text)) return null;
  const bytes: Array<number> = [];
  let bits = 0;
  let held = 0;
  for (const letter of text) {
    bits = ((bits << 6) | LETTERS.indexOf(letter)) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes.push((bits >> held) & 0xff);
    }
  }
  const found = Uint8Array.from(bytes);
  return base64urlOf(found) === text ? found : null;
};

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

export const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** The number that the bytes spell, lowest first. */
export const littleEndianOf = (bytes: Uint8Array): bigint =>
  BigInt(`0x0${hexOf(Uint8Array.from(bytes).reverse())}`);
