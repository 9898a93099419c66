/** Bytes to text: UTF-8 or UTF-16 by their mark or their shape, else Windows-1252; binary junk is refused. */
import { err, ok, type Result } from "#core/base/result.ts";
import {
  emptyFile,
  largestFile,
  notText,
  tooLarge,
  type UnreadablePosting,
  type Wanted,
} from "./document-errors.ts";
import { withWindowsCharacters } from "./windows-1252.ts";

export const decodeText = (
  bytes: Uint8Array,
  name: string,
  wanted: Wanted,
): Result<string, UnreadablePosting> => {
  if (bytes.length === 0) return err(emptyFile(name, wanted));
  if (bytes.length > largestFile) return err(tooLarge(name, bytes.length, wanted));
  const encoding = encodingOf(bytes);
  if (encoding === undefined) return err(notText(name, wanted));
  // TextDecoder removes the byte order mark.
  const decoded = new TextDecoder(encoding).decode(bytes);
  const text = encoding === "windows-1252" ? withWindowsCharacters(decoded) : decoded;
  if (text.trim() === "") return err(emptyFile(name, wanted));
  return looksLikeText(text) ? ok(text) : err(notText(name, wanted));
};

const encodingOf = (bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (isBinaryFormat(bytes)) return undefined;
  const shape = utf16Shape(bytes);
  if (shape !== undefined) return shape;
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
};

/** First bytes of formats that also contain stretches of text: archives, images, programs, old Office files. */
const signatures: ReadonlyArray<ReadonlyArray<number>> = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
  [0x7f, 0x45, 0x4c, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
];

const isBinaryFormat = (bytes: Uint8Array): boolean =>
  signatures.some((signature) => signature.every((byte, i) => bytes[i] === byte));

/** UTF-16 without a mark: western text has a zero in every second byte. */
const utf16Shape = (bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined => {
  const length = Math.min(bytes.length, 4000);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 1) {
    if (bytes[i] !== 0) continue;
    if (i % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = length / 2;
  if (odd > half * 0.6 && even < half * 0.1) return "utf-16le";
  return even > half * 0.6 && odd < half * 0.1 ? "utf-16be" : undefined;
};

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** A stray NUL or escape is forgiven; more than one control or replacement character in twenty is no text. */
const looksLikeText = (text: string): boolean => {
  const sample = text.slice(0, 20_000);
  let strange = 0;
  for (let i = 0; i < sample.length; i += 1) if (isStrange(sample.charCodeAt(i))) strange += 1;
  return strange * 20 <= sample.length;
};

/** Controls other than white space and escape, and the sign for undecodable bytes. */
const isStrange = (code: number): boolean =>
  code < 0x09 ||
  (code > 0x0d && code < 0x20 && code !== 0x1b) ||
  (code >= 0x7f && code < 0xa0 && code !== 0x85) ||
  code === 0xfffd;
