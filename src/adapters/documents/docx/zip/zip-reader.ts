/** Inflates the parts that are asked for, within one allowance for the whole file; declared sizes are not believed. */
import { inflateRawSync } from "node:zlib";
import { err, ok, type Result } from "#core/base/result.ts";
import type { DocxFailure } from "../docx-failure.ts";
import { type ZipEntry, zipEntriesOf } from "./zip-entries.ts";

export interface ZipReader {
  readonly names: ReadonlyArray<string>;
  /** Names are compared in lower case, as Word does. Null when there is no such part. */
  readonly read: (name: string) => Result<Uint8Array, DocxFailure> | null;
}

/** All parts that are read together; the longest résumé met had two megabytes of text. */
const MOST_BYTES = 64 * 1024 * 1024;
/** XML deflates to a twentieth, repetitive tables to a hundredth. */
const LARGEST_RATIO = 250;
/** A small part may be as repetitive as it likes. */
const FREE_BYTES = 8 * 1024 * 1024;

export const zipReaderOf = (bytes: Uint8Array): Result<ZipReader, DocxFailure> => {
  const entries = zipEntriesOf(bytes);
  if (!entries.ok) return entries;
  let left = MOST_BYTES;
  const read = (name: string): Result<Uint8Array, DocxFailure> | null => {
    const entry = entries.value.get(name.toLowerCase());
    if (entry === undefined) return null;
    const part = partOf(bytes, entry, left);
    if (part.ok) left -= part.value.length;
    return part;
  };
  return ok({ names: [...entries.value.keys()], read });
};

const partOf = (bytes: Uint8Array, entry: ZipEntry, left: number): Result<Uint8Array, DocxFailure> => {
  if (entry.isEncrypted) return err({ reason: "encrypted" });
  const packed = packedBytesOf(bytes, entry);
  if (packed === null) return err({ reason: "broken" });
  if (entry.method === 0) return packed.length > left ? err({ reason: "too-large" }) : ok(packed);
  if (entry.method !== 8) return err({ reason: "broken" });
  const most = Math.min(left, Math.max(FREE_BYTES, packed.length * LARGEST_RATIO));
  return most < 1 ? err({ reason: "too-large" }) : inflated(packed, most);
};

const LOCAL_HEADER = 0x04034b50;

const packedBytesOf = (bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array | null => {
  if (offset + 30 > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(offset, true) !== LOCAL_HEADER) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packedSize > bytes.length ? null : bytes.subarray(start, start + packedSize);
};

/** zlib stops as soon as more than `most` bytes come out. */
const inflated = (packed: Uint8Array, most: number): Result<Uint8Array, DocxFailure> => {
  try {
    return ok(inflateRawSync(packed, { maxOutputLength: most }));
  } catch (error) {
    const isTooLong = error instanceof RangeError;
    return err({ reason: isTooLong ? "too-large" : "broken" });
  }
};
