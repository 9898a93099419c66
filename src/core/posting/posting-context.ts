/** What every field reader is given: the reading, where its words stand, the header, the outline and embedded records. */
import type { Span } from "#core/base/text-span.ts";
import type { Outline, SectionKind } from "#core/outline/index.ts";
import type { CitableText } from "#core/page-text/index.ts";
import type { EmbeddedFields } from "./embedded/embedded-fields.ts";
import type { PostingHeader } from "./header/header.ts";
import type { PostingWording } from "./posting-wording.ts";
import type { PhraseMatch } from "./reading/phrase-pattern.ts";
import type { Reading, ReadingLine } from "./reading/reading.ts";
import type { WordPositions } from "./reading/word-positions.ts";

export interface PostingContext {
  readonly citable: CitableText;
  readonly reading: Reading;
  readonly positions: WordPositions;
  readonly wording: PostingWording;
  readonly header: PostingHeader;
  readonly outline: Outline;
  readonly embedded: EmbeddedFields;
}

/** A field's value with the words behind it. */
export interface Found<T> {
  readonly value: T;
  readonly because: ReadonlyArray<Span>;
}

export const found = <T>(value: T, ...because: ReadonlyArray<Span>): Found<T> => ({ value, because });

/** What the phrases of one group match in the posting, in order; looked up once for each posting. */
export const matchesOf = (
  { reading, positions, wording }: Pick<PostingContext, "reading" | "positions" | "wording">,
  list: string,
  group: string,
): ReadonlyArray<PhraseMatch> => {
  const known = matchesByReading.get(reading) ?? new Map<string, ReadonlyArray<PhraseMatch>>();
  matchesByReading.set(reading, known);
  const key = `${list}/${group}`;
  const matches = known.get(key) ?? wording.matcher(list, group)(reading, positions);
  known.set(key, matches);
  return matches;
};

/** Several readers ask for the same group; a reading belongs to one posting, so nothing leaks into the next. */
const matchesByReading = new WeakMap<Reading, Map<string, ReadonlyArray<PhraseMatch>>>();

export const overlapsAny = (
  { start, end }: { readonly start: number; readonly end: number },
  others: ReadonlyArray<{ readonly start: number; readonly end: number }>,
): boolean => others.some((other) => other.start < end && start < other.end);

/** The line of the reading that holds an offset. */
export const lineAt = (reading: Reading, at: number): ReadingLine =>
  reading.lines[lineIndexAt(reading, at)] ?? { start: 0, end: reading.text.length };

export const lineIndexAt = (reading: Reading, at: number): number => {
  let low = 0;
  let high = reading.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((reading.lines[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** The sentence around an offset, inside its line; bounded, since a line may be a megabyte. */
export const sentenceAt = (reading: Reading, at: number): ReadingLine => {
  const line = lineAt(reading, at);
  const from = Math.max(line.start, at - sentenceReach);
  const to = Math.min(line.end, at + sentenceReach);
  const before = reading.text.slice(from, at);
  const after = reading.text.slice(at, to);
  const opening = Math.max(before.lastIndexOf(". "), before.lastIndexOf("! "), before.lastIndexOf("? "));
  const closing = /[.!?](?: |$)/u.exec(after);
  return {
    start: opening === -1 ? from : from + opening + 2,
    end: closing === null ? to : at + closing.index,
  };
};

/** Longer sentences than twice this are cut; no field needs more words around a match. */
const sentenceReach = 400;

/** What kind of section an offset of the reading is in. */
export const sectionAt = ({ outline, reading }: PostingContext, at: number): SectionKind => {
  const offset = reading.visibleOffset(at);
  let kind: SectionKind = "other";
  for (const section of outline.sections) {
    const start = section.heading?.start ?? section.lines[0]?.start;
    if (start !== undefined && start > offset) break;
    kind = section.kind;
  }
  return kind;
};
