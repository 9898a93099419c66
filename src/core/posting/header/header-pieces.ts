/** Cuts the top of a posting into labelled pieces: front matter keys, "Location: …" lines, emoji chips, and `A | B | C` lines. */
import type { PostingWording } from "../posting-wording.ts";
import { placesIn } from "../reading/places.ts";
import type { Reading, ReadingLine } from "../reading/reading.ts";
import { namesRole } from "./names-role.ts";

export interface HeaderPiece extends ReadingLine {
  readonly label: "title" | "company" | "place" | "pay" | "line" | "other";
  readonly heading: boolean;
}

/** A header has few lines, and the first long paragraph ends it. */
const mostLines = 14;
const longParagraph = 220;

export const headerPiecesOf = (reading: Reading, wording: PostingWording): ReadonlyArray<HeaderPiece> => {
  const { lines, text } = reading;
  const pieces: Array<HeaderPiece> = [];
  const fenced = isFence(text, lines[0]);
  let index = fenced ? 1 : 0;
  if (fenced) {
    for (; index < lines.length && index < 40 && !isFence(text, lines[index]); index += 1) {
      pieces.push(...frontMatterPiece(reading, lines[index], wording));
    }
    index += 1;
  }
  const last = Math.min(lines.length, index + (fenced ? 2 : mostLines));
  for (; index < last; index += 1) {
    const line = lines[index];
    if (line === undefined || (endsHeader(text, line) && !isForumLine(text, line))) break;
    pieces.push(...piecesOfLine(reading, line, wording));
  }
  return pieces;
};

/** A long paragraph, or a sentence of more than a few words, is where the text begins. */
const endsHeader = (text: string, { start, end }: ReadingLine): boolean =>
  end - start > longParagraph ||
  (/[a-z)][.!?]$/u.test(text.slice(start, end)) && text.slice(start, end).split(" ").length > 6);

const isFence = (text: string, line: ReadingLine | undefined): boolean =>
  line !== undefined && text.slice(line.start, line.end) === "---";

const frontMatterPiece = (
  reading: Reading,
  line: ReadingLine | undefined,
  wording: PostingWording,
): ReadonlyArray<HeaderPiece> => {
  if (line === undefined) return [];
  const labelled = labelledPiece(reading, line, wording);
  // Front matter has many keys of its own (dates, authors, tags); only those with a known label are the ad's.
  return labelled && labelled.label !== "other" ? [labelled] : [];
};

const piecesOfLine = (
  reading: Reading,
  whole: ReadingLine,
  wording: PostingWording,
): ReadonlyArray<HeaderPiece> => {
  const line = withoutMarks(reading.text, whole);
  const heading = line.start > whole.start;
  const chips = chipsOf(reading.text, line);
  if (chips.length > 0) return chips;
  const labelled = labelledPiece(reading, line, wording);
  if (labelled) return [labelled];
  // A heading with dashes is a title of many words; only a plain line is a forum ad's header.
  if ((!heading && isForumLine(reading.text, line)) || isNameAndPlace(reading, line, wording)) {
    return segmentsOf(reading, line, wording);
  }
  const label = lineLabel(reading, line, heading, wording);
  // An item of a list is no title and no company.
  const isItem = /^[-*•+]/u.test(reading.text.slice(whole.start, whole.start + 1));
  return [{ ...line, heading, label: isItem && label === "line" ? "other" : label }];
};

const lineLabel = (
  reading: Reading,
  line: ReadingLine,
  heading: boolean,
  wording: PostingWording,
): HeaderPiece["label"] => {
  // A heading of one word of mode may be a company's name; "Remote" is one.
  const isName = heading && placesIn({ reading, wording }, line.start, line.end).length === 0;
  if (!isName && isPlaceLine(reading, line, wording)) return "place";
  return isPayLine(reading.text, line) ? "pay" : "line";
};

/** Without the signs of a Markdown heading or list item. */
const withoutMarks = (text: string, { start, end }: ReadingLine): ReadingLine => {
  const marks = /^(?:#{1,6} |[-+>•] )+/u.exec(text.slice(start, Math.min(end, start + 20)));
  return { start: start + (marks?.[0].length ?? 0), end };
};

/** `💰 …` and `🌎 …` (with 📍 and 🌍 as others write them) are chips of pay and place. */
const chipsOf = (text: string, { start, end }: ReadingLine): ReadonlyArray<HeaderPiece> => {
  const chips: Array<HeaderPiece> = [];
  for (const match of text
    .slice(start, Math.min(end, start + 2000))
    .matchAll(/(💰|💵|🌎|🌍|🌏|📍|🗺)([^💰💵🌎🌍🌏📍🗺]{0,400})/gu)) {
    const at = start + match.index + (match[1]?.length ?? 0);
    const label = /💰|💵/u.test(match[1] ?? "") ? "pay" : "place";
    chips.push({ label, heading: false, ...trimmed(text, at, at + (match[2]?.length ?? 0)) });
  }
  return chips;
};

const trimmed = (text: string, start: number, end: number): ReadingLine => {
  const inner = text.slice(start, end);
  return {
    start: start + (inner.length - inner.trimStart().length),
    end: end - (inner.length - inner.trimEnd().length),
  };
};

const labels = [
  ["title-label", "title"],
  ["company-label", "company"],
  ["place-label", "place"],
  ["pay-label", "pay"],
] as const;

/** "Location: Berlin"; quotes around the value are dropped. A label that is no part of a header gives "other". */
const labelledPiece = (
  reading: Reading,
  { start, end }: ReadingLine,
  wording: PostingWording,
): HeaderPiece | undefined => {
  const match = /^([a-z][a-z ]{1,28}) ?: ?"?/u.exec(reading.text.slice(start, Math.min(end, start + 60)));
  if (match?.[1] === undefined) return undefined;
  const name = match[1].trim();
  const [, label] = labels.find(([group]) => wording.wordSet("posting-header", group).has(name)) ?? [];
  const value = trimmed(reading.text, start + match[0].length, end);
  const unquoted = reading.text.charAt(value.end - 1) === '"' ? { ...value, end: value.end - 1 } : value;
  if (label) return { label, heading: false, ...unquoted };
  // "Contract: Senior Engineer" is a title that begins with its terms.
  const isTitle = namesRole(reading.text.slice(value.start, value.end), wording);
  return value.end - value.start < 80 && name.split(" ").length <= 5 && !isTitle
    ? { label: "other", heading: false, ...unquoted }
    : undefined;
};

/** The first line of a forum ad: `Company | Role | Place | …`, or the same with spaced dashes. */
const isForumLine = (text: string, { start, end }: ReadingLine): boolean => {
  const line = text.slice(start, Math.min(end, start + 400));
  return line.split(/ ?[|•·] ?/u).length >= 3 || line.split(/ - /u).length >= 3;
};

/** "Acme · Remote (Europe)": two parts, the second nothing but a place. */
const isNameAndPlace = (reading: Reading, { start, end }: ReadingLine, wording: PostingWording): boolean => {
  const line = reading.text.slice(start, Math.min(end, start + 200));
  const mark = / ?[|•·] ?/u.exec(line);
  if (mark === null || mark.index === 0) return false;
  const place = trimmed(reading.text, start + mark.index + mark[0].length, end);
  return isPlaceLine(reading, place, wording);
};

const segmentsOf = (
  reading: Reading,
  { start, end }: ReadingLine,
  wording: PostingWording,
): ReadonlyArray<HeaderPiece> => {
  const pieces: Array<HeaderPiece> = [];
  // A forum ad often runs on into its text after the header; 400 characters hold any header.
  const line = reading.text.slice(start, Math.min(end, start + 400));
  let from = 0;
  for (const match of [...line.matchAll(/ ?[|•·] ?| - /gu), { index: line.length, 0: "" }]) {
    const piece = trimmed(reading.text, start + from, start + match.index);
    const own = { label: segmentLabel(reading, piece, wording), heading: false, ...piece };
    if (piece.end > piece.start) pieces.push(labelledPiece(reading, piece, wording) ?? own);
    from = match.index + match[0].length;
  }
  return pieces;
};

const segmentLabel = (
  reading: Reading,
  piece: ReadingLine,
  wording: PostingWording,
): HeaderPiece["label"] => {
  if (isPayLine(reading.text, piece)) return "pay";
  return isPlaceLine(reading, piece, wording) ? "place" : "line";
};

const isPayLine = (text: string, { start, end }: ReadingLine): boolean =>
  end - start < 200 && /[$€£₹]\s?\d|\d\s?[k€£]|\b(?:usd|eur|gbp|inr)\b/u.test(text.slice(start, end));

/** Nothing but places and words of mode: "Berlin, Germany (hybrid)", "Remote - US". */
const isPlaceLine = (reading: Reading, { start, end }: ReadingLine, wording: PostingWording): boolean => {
  if (end - start > 160) return false;
  if (/^[A-Z]{2}, [A-Z]{2}$/u.test(reading.cased.slice(start, end))) return true;
  let rest = reading.text.slice(start, end);
  for (const place of placesIn({ reading, wording }, start, end)) {
    rest = rest.replace(reading.text.slice(place.start, place.end), " ");
  }
  const words = rest.split(/[^\p{L}\p{N}-]+/u).filter((word) => word !== "" && word !== "-");
  const modes = wording.wordSet("posting-header", "mode");
  const unknown = words.filter((word) => !modes.has(word) && !/^\d+$/u.test(word));
  const isMostlyPlace = rest.length < (end - start) * 0.6 && unknown.length <= 1;
  return (words.length > 0 || isMostlyPlace) && (unknown.length === 0 || isMostlyPlace);
};
