/** The parts named in a zip's own directory. Names are looked up, never written to disk; nothing is inflated here. */
import { err, ok, type Result } from "#core/base/result.ts";
import type { DocxFailure } from "../docx-failure.ts";

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packedSize: number;
  /** As declared: good for refusing a bomb early, never for trusting. */
  readonly declaredSize: number;
  /** Where its local header stands. */
  readonly offset: number;
}

/** A Word file has some dozens of parts; one of a thousand photographs stays below. */
const MOST_ENTRIES = 2_000;
/** A résumé of 8 MB that claims to hold a gigabyte is a bomb, wherever in it the powder is. */
const MOST_DECLARED = 1024 ** 3;

/** The first of two entries with one name counts: a second one is how a file shows different readers different texts. */
export const zipEntriesOf = (bytes: Uint8Array): Result<ReadonlyMap<string, ZipEntry>, DocxFailure> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = directoryOf(view);
  if (directory === null) return err({ reason: "broken" });
  if (directory.count > MOST_ENTRIES) return err({ reason: "too-large" });
  const entries = new Map<string, ZipEntry>();
  let at = directory.offset;
  let declared = 0;
  for (let i = 0; i < directory.count; i += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return err({ reason: "broken" });
    const entry = entryAt(view, bytes, at);
    const name = safeNameOf(entry.name);
    declared += entry.declaredSize;
    if (name !== null && !entries.has(name)) entries.set(name, { ...entry, name });
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return declared > MOST_DECLARED ? err({ reason: "too-large" }) : ok(entries);
};

const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
/** The end record is followed by a comment of at most 65,535 bytes. */
const FARTHEST_END = 22 + 65_535;

const directoryOf = (view: DataView): { readonly count: number; readonly offset: number } | null => {
  const end = endOf(view);
  if (end === -1) return null;
  const small = { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
  if (small.count !== 0xffff && small.offset !== 0xffffffff) return small;
  if (end < 20 || view.getUint32(end - 20, true) !== END_64_LOCATOR) return small;
  const large = long(view, end - 20 + 8);
  if (large + 56 > view.byteLength || view.getUint32(large, true) !== END_64) return null;
  return { count: long(view, large + 32), offset: long(view, large + 48) };
};

const endOf = (view: DataView): number => {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= view.byteLength - FARTHEST_END; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
};

/** Sizes and places of a file of some megabytes fit into a number. */
const long = (view: DataView, at: number): number =>
  at + 8 > view.byteLength ? Number.POSITIVE_INFINITY : Number(view.getBigUint64(at, true));

const entryAt = (view: DataView, bytes: Uint8Array, at: number): ZipEntry => {
  const nameLength = view.getUint16(at + 28, true);
  const extra = { start: at + 46 + nameLength, length: view.getUint16(at + 30, true) };
  const [declaredSize, packedSize, offset] = withLongSizes(
    view,
    [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
    extra,
  );
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    packedSize,
    declaredSize,
    offset,
  };
};

type Sizes = readonly [number, number, number];

/** In zip64 a value of 0xFFFFFFFF stands in the extra field, in the same order. */
const withLongSizes = (
  view: DataView,
  sizes: Sizes,
  extra: { readonly start: number; readonly length: number },
): Sizes => {
  if (!sizes.includes(0xffffffff)) return sizes;
  const end = Math.min(view.byteLength, extra.start + extra.length);
  let at = extra.start;
  while (at + 4 <= end && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  let next = at + 4;
  const longer = (size: number): number => {
    if (size !== 0xffffffff || next + 8 > end) return size;
    next += 8;
    return long(view, next - 8);
  };
  return [longer(sizes[0]), longer(sizes[1]), longer(sizes[2])];
};

/** Some writers use backslashes; a path that leads out of the file names no part of it. */
const safeNameOf = (written: string): string | null => {
  const name = written.replaceAll("\\", "/").toLowerCase();
  const isOutside = name.startsWith("/") || /^[a-z]:/u.test(name) || name.split("/").includes("..");
  return isOutside || name.endsWith("/") ? null : name;
};
