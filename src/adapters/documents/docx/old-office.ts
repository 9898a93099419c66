/** Files of Word 97 and locked files of today share one container: this tells which one it is, without opening it. */
import type { DocxFailure } from "./docx-failure.ts";

/** Null when the file is no such container. */
export const oldOfficeFailure = (bytes: Uint8Array): DocxFailure | null => {
  const isContainer = signature.every((byte, i) => bytes[i] === byte);
  if (!isContainer) return null;
  const names = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  if (names.includes("EncryptedPackage")) return { reason: "encrypted" };
  const found = kinds.find(([stream]) => names.includes(stream));
  return { reason: "other-format", kind: found?.[1] ?? "an old Office" };
};

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Names of the streams that each program writes. */
const kinds: ReadonlyArray<readonly [string, string]> = [
  ["WordDocument", "a Word 97"],
  ["Workbook", "an Excel 97"],
  ["PowerPoint Document", "a PowerPoint 97"],
];
