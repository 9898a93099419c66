/**
 * A posting as its fields are read: markup, link targets and entities gone, spaces single, one line a block, letters small.
 * Every character remembers where it came from, so a match here becomes a span of the text as it was given.
 */
import type { Span } from "#core/base/text-span.ts";
import type { CitableText } from "#core/page-text/index.ts";
import { asciiOf } from "./ascii-of.ts";
import { entityAt } from "./entities.ts";
import { ReadingWriter } from "./reading-writer.ts";
import { tagAt } from "./tags.ts";

export interface Reading {
  /** Lower case. */
  readonly text: string;
  /** The same characters in their own case. */
  readonly cased: string;
  readonly lines: ReadonlyArray<ReadingLine>;
  readonly cite: (start: number, end: number) => Span;
  /** The offset into `CitableText.visible` that a character was read from. */
  readonly visibleOffset: (at: number) => number;
}

export interface ReadingLine {
  readonly start: number;
  readonly end: number;
}

export const readingOf = (citable: CitableText): Reading => {
  const { visible } = citable;
  const writer = new ReadingWriter(visible.length);
  let at = 0;
  while (at < visible.length) at = readOne(visible, at, writer);
  const cased = writer.text();
  const offsets = writer.offsets;
  const visibleOffset = (position: number): number => offsets[Math.min(position, cased.length - 1)] ?? 0;
  return {
    text: cased.toLowerCase(),
    cased,
    lines: linesOf(cased),
    visibleOffset,
    cite: (start, end) =>
      citable.cite(visibleOffset(start), end > start ? visibleOffset(end - 1) + 1 : visibleOffset(start)),
  };
};

/** Reads one character, tag, entity or link target at `at` and returns where the next one starts. */
const readOne = (text: string, at: number, writer: ReadingWriter): number => {
  const code = text.charCodeAt(at);
  if (isPlain(code)) return plain(writer, code, at);
  return readMarkup(text, at, code, writer) ?? plain(writer, asciiOf(text, at, code), at);
};

/** What stands for something else, or for nothing; undefined when the character is only itself. */
const readMarkup = (text: string, at: number, code: number, writer: ReadingWriter): number | undefined => {
  switch (code) {
    case 0x3c:
      return readTag(text, at, writer);
    case 0x26:
      return readEntity(text, at, writer);
    case 0x5d:
      return linkTargetEnd(text, at);
    case 0x68:
    case 0x48:
      return urlEnd(text, at, writer);
    case 0x5c:
      return escapes(text.charAt(at + 1)) ? at + 1 : undefined;
    // Bold and italic letters of plane 1, popular in pasted ads, read as the letters they imitate.
    case 0xd835:
      return imitated(text, at, writer);
    default:
      return undefined;
  }
};

const readTag = (text: string, at: number, writer: ReadingWriter): number | undefined => {
  const tag = tagAt(text, at);
  if (tag?.breaksLine) writer.put(0x0a, at);
  return tag?.end;
};

const readEntity = (text: string, at: number, writer: ReadingWriter): number | undefined => {
  const entity = entityAt(text, at);
  if (entity !== undefined) writer.put(entity.code, at);
  return entity?.end;
};

/** A backslash before punctuation is Markdown's escape. */
const escapes = (next: string): boolean => /[!-/:-@[-`{-~]/u.test(next);

const imitated = (text: string, at: number, writer: ReadingWriter): number => {
  const letter =
    text
      .slice(at, at + 2)
      .normalize("NFKC")
      .codePointAt(0) ?? 0x20;
  writer.put(letter > 0xffff ? 0x20 : letter, at);
  return at + 2;
};

const plain = (writer: ReadingWriter, code: number, at: number): number => {
  writer.put(code, at);
  return at + 1;
};

/** Letters but h (which may begin a URL), digits, and the commonest signs that need no thought. */
const isPlain = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a && code !== 0x68) ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x41 && code <= 0x5a) ||
  code === 0x2c ||
  code === 0x2e;

/** `](target)`: the end of the target when it looks like an address, else just past the bracket. */
const linkTargetEnd = (text: string, at: number): number => {
  if (text.charCodeAt(at + 1) !== 0x28) return at + 1;
  // An address longer than this is no link that a person wrote.
  const limit = Math.min(text.length, at + 2000);
  for (let end = at + 2; end < limit; end += 1) {
    const code = text.charCodeAt(end);
    if (code === 0x29) return end + 1;
    if (code === 0x0a) break;
  }
  return at + 1;
};

const urlEnd = (text: string, at: number, writer: ReadingWriter): number | undefined => {
  if (!/^https?:(?:\/\/|&#x2f;)/iu.test(text.slice(at, at + 16))) return undefined;
  writer.put(0x20, at);
  let end = at;
  while (end < text.length && !/[\s<>"')\]]/u.test(text.charAt(end))) end += 1;
  return end;
};

const linesOf = (text: string): ReadonlyArray<ReadingLine> => {
  const lines: Array<ReadingLine> = [];
  let start = 0;
  while (start < text.length) {
    const next = text.indexOf("\n", start);
    const end = next === -1 ? text.length : next;
    if (end > start) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
};
