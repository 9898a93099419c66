/** What is in the text but not on the page: invisible characters and, in Markdown, comments. */
import { hiddenElementsIn } from "./hidden-elements.ts";
import type { HiddenRange } from "./page-text.ts";

export const hiddenRangesIn = (
  text: string,
  format: "text" | "markdown" | "html",
): ReadonlyArray<HiddenRange> => {
  const characters = invisibleCharactersIn(text);
  if (format !== "markdown") return characters;
  const unseen = [...commentsIn(text), ...hiddenElementsIn(text)];
  if (unseen.length === 0) return characters;
  return merged([...characters, ...unseen].sort((a, b) => a.start - b.start));
};

/** Overlapping ranges become one, so that a consumer may walk them from left to right. */
const merged = (sorted: ReadonlyArray<HiddenRange>): ReadonlyArray<HiddenRange> => {
  const ranges: Array<HiddenRange> = [];
  for (const range of sorted) {
    const last = ranges.at(-1);
    if (last !== undefined && range.start < last.end) {
      if (range.end > last.end) ranges[ranges.length - 1] = { ...last, end: range.end };
    } else ranges.push(range);
  }
  return ranges;
};

/**
 * Soft hyphen, zero-width spaces and joiners, direction marks and overrides, word joiner, inner BOM, Hangul fillers,
 * and the tag characters of plane 14 that can carry a whole invisible sentence.
 */
const invisible =
  /[\u00AD\u115F\u1160\u180E\u200B-\u200D\u2060-\u2064\u3164\uFEFF\uFFA0]+|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+|[\u{E0000}-\u{E007F}]+/gu;

const invisibleCharactersIn = (text: string): ReadonlyArray<HiddenRange> => {
  const ranges: Array<HiddenRange> = [];
  for (const match of text.matchAll(invisible)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!isPartOfEmoji(text, start, match[0])) {
      ranges.push({ start, end, what: nameOf(match[0].codePointAt(0) ?? 0), joins: true });
    }
  }
  return ranges;
};

/** The joiner in a family emoji and the tags in a flag are seen, as part of the picture. */
const isPartOfEmoji = (text: string, start: number, run: string): boolean => {
  const before = text.charCodeAt(start - 1);
  if (run === "\u200D") return before === 0xfe0f || (before >= 0xdc00 && before <= 0xdfff);
  // U+1F3F4 WAVING BLACK FLAG begins the flags of England, Scotland and Wales.
  return run.startsWith("\uDB40") && text.slice(start - 2, start) === "\u{1F3F4}" && run.length <= 14;
};

const nameOf = (code: number): string => {
  if (code >= 0xe0000) return "tag characters";
  if (code === 0xad) return "soft hyphens";
  if (code === 0x202e || code === 0x202d) return "right-to-left override";
  const isDirection = code === 0x61c || code === 0x200e || code === 0x200f;
  if (isDirection || (code >= 0x202a && code <= 0x202c) || (code >= 0x2066 && code <= 0x2069)) {
    return "direction marks";
  }
  return "zero-width characters";
};

/** `<!-- … -->`, to the end of the text when it is never closed, and the `[//]: # (…)` idiom. */
const commentsIn = (text: string): ReadonlyArray<HiddenRange> => {
  const ranges: Array<HiddenRange> = [];
  for (let start = text.indexOf("<!--"); start !== -1; ) {
    const close = text.indexOf("-->", start + 4);
    const end = close === -1 ? text.length : close + 3;
    ranges.push({ start, end, what: "comment" });
    start = text.indexOf("<!--", end);
  }
  for (const match of text.matchAll(/^\[(?:\/\/|comment)\]: ?(?:#|<>) ?[("'][^\n]*/gimu)) {
    ranges.push({ start: match.index, end: match.index + match[0].length, what: "comment" });
  }
  return ranges;
};
