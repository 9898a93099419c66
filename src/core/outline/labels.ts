/** Labels that open a sentence instead of a section: "Requirements: 5+ years of Go. Nice to have: Rust." */
import { type HeadingKind, type HeadingPhrases, readHeading } from "./heading-phrases.ts";

export interface Label {
  readonly kind: HeadingKind;
  readonly start: number;
  readonly end: number;
  /** Where the text after the colon begins. */
  readonly bodyStart: number;
}

export const labelAt = (
  text: string,
  start: number,
  end: number,
  phrases: HeadingPhrases,
): Label | undefined => {
  const opening = /^[\s*_("]{0,6}([^:.;!?()\n]{2,60}?)[*_\s]{0,4}(?::|\s[–—-]\s)[*_\s]{0,4}/u.exec(
    text.slice(start, Math.min(end, start + 80)),
  );
  const words = opening?.[1];
  if (opening === null || words === undefined) return undefined;
  const reading = readHeading(phrases, words);
  if (reading === undefined || reading.coverage < leastCoverage || /\b(?:of|following)$/iu.test(words))
    return undefined;
  // "Experience across the stack: React, Node" asks; only "Stack: React, Node" lists.
  if (reading.kind === "stack" && /^(?:experience|knowledge|familiar|proficien|strong|solid)/iu.test(words))
    return undefined;
  const bodyStart = start + opening[0].length;
  const labelStart = start + opening[0].indexOf(words);
  return bodyStart < end
    ? { kind: reading.kind, start: labelStart, end: labelStart + words.length, bodyStart }
    : undefined;
};

/** "Stack: Rust." says nothing of the sentence after it; "Requirements: …" holds for its paragraph. */
export const isForOneSentence = (kind: HeadingKind): boolean => kind === "stack" || kind === "other";

/** "Backend skills:" is a label for skills, "Ability to communicate about benefits:" none for benefits. */
const leastCoverage = 0.5;
