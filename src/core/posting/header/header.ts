/**
 * The top of a posting: title, company, and the short lines or chips about place and pay. Boards, mailing lists and pasted
 * pages each have their own shape; here they become the same few stretches of the reading.
 */
import type { PostingWording } from "../posting-wording.ts";
import { placesIn } from "../reading/places.ts";
import type { Reading, ReadingLine } from "../reading/reading.ts";
import { type HeaderPiece, headerPiecesOf } from "./header-pieces.ts";
import { namesRole } from "./names-role.ts";

export interface PostingHeader {
  readonly title: ReadingLine | null;
  readonly company: ReadingLine | null;
  /** Stretches that are about the place of work, with or without a mode ("Remote - UK"). */
  readonly places: ReadonlyArray<ReadingLine>;
  readonly pay: ReadonlyArray<ReadingLine>;
  /** Everything that belongs to the header, in order. */
  readonly pieces: ReadonlyArray<HeaderPiece>;
  readonly end: number;
}

export const headerOf = (reading: Reading, wording: PostingWording): PostingHeader => {
  const pieces = headerPiecesOf(reading, wording);
  const title = titleAmong(pieces, reading, wording);
  return {
    title: title && withoutCompany(title, reading, wording),
    company: companyAmong(pieces, title, reading, wording),
    places: pieces.filter(({ label }) => label === "place"),
    pay: pieces.filter(({ label }) => label === "pay"),
    pieces,
    end: pieces.at(-1)?.end ?? 0,
  };
};

const titleAmong = (
  pieces: ReadonlyArray<HeaderPiece>,
  reading: Reading,
  wording: PostingWording,
): HeaderPiece | null => {
  const labelled = pieces.find(({ label }) => label === "title");
  if (labelled && !isSplitTitle(labelled, reading)) return labelled;
  const candidates = labelled
    ? splitTitle(labelled, reading)
    : pieces.filter((piece) => piece.label === "line" && !isSentence(piece, reading));
  const withRole = candidates.find((piece) => namesRole(reading.text.slice(piece.start, piece.end), wording));
  const heading = pieces.find((piece) => piece.label === "line" && piece.heading);
  return withRole ?? labelled ?? (heading && !isSection(heading, reading, wording) ? heading : null);
};

/** "Acme has a client that is seeking a Developer. Duties:" holds a role, and is no title. */
const isSentence = ({ start, end }: ReadingLine, reading: Reading): boolean => {
  const words = reading.cased.slice(start, Math.min(end, start + 400)).split(" ");
  return (
    words.length >= longSentence &&
    words.filter((word) => /^\p{Ll}/u.test(word)).length * 5 >= words.length * 2
  );
};

const longSentence = 8;

/** Front matter of collected forum posts: "Company : Title" or "Title : Company". */
const isSplitTitle = ({ start, end }: ReadingLine, reading: Reading): boolean =>
  reading.text.slice(start, end).includes(" : ");

const splitTitle = (piece: HeaderPiece, reading: Reading): ReadonlyArray<HeaderPiece> => {
  const at = piece.start + reading.text.slice(piece.start, piece.end).indexOf(" : ");
  return [
    { ...piece, end: at },
    { ...piece, start: at + 3 },
  ];
};

/** "Senior Engineer at Acme" names the company in the title's line; the title is what stands before. */
const withoutCompany = (title: HeaderPiece, reading: Reading, wording: PostingWording): ReadingLine => {
  const line = reading.text.slice(title.start, title.end);
  const at = line.lastIndexOf(" at ");
  const before = at === -1 ? "" : line.slice(0, at);
  return at > 0 && namesRole(before, wording) ? { start: title.start, end: title.start + at } : title;
};

const companyAmong = (
  pieces: ReadonlyArray<HeaderPiece>,
  title: HeaderPiece | null,
  reading: Reading,
  wording: PostingWording,
): ReadingLine | null => {
  const labelled = pieces.find(({ label }) => label === "company");
  if (labelled) return isCompanyName(labelled, reading, wording) ? labelled : null;
  const split = pieces.find((piece) => piece.label === "title" && isSplitTitle(piece, reading));
  if (split) {
    const other = splitTitle(split, reading).find(
      ({ start, end }) => !namesRole(reading.text.slice(start, end), wording),
    );
    return other && isCompanyName(other, reading, wording) ? other : null;
  }
  return title && companyBeside(pieces, title, reading, wording);
};

/** Behind " at " in the title's line, else on the line below or above it. */
const companyBeside = (
  pieces: ReadonlyArray<HeaderPiece>,
  title: HeaderPiece,
  reading: Reading,
  wording: PostingWording,
): ReadingLine | null => {
  const line = reading.text.slice(title.start, title.end);
  const at = line.lastIndexOf(" at ");
  if (at > 0 && namesRole(line.slice(0, at), wording)) return { start: title.start + at + 4, end: title.end };
  const chrome = wording.wordSet("posting-header", "page-chrome");
  const said = pieces.filter(({ start, end }) => !chrome.has(reading.text.slice(start, end)));
  const index = said.findIndex((piece) => piece === title || (piece.label === "line" && piece.heading));
  const beside = [said[index + 1], said[index - 1], said[said.indexOf(title) + 1]];
  const name = beside.find(
    (piece) =>
      piece?.label === "line" &&
      isCompanyName(piece, reading, wording) &&
      !isSection(piece, reading, wording),
  );
  // "at Acme" on the line below the title.
  return name === undefined ? null : { ...name, start: name.start + (nameAt(reading, name) ? 3 : 0) };
};

const nameAt = ({ text }: Reading, { start }: ReadingLine): boolean => text.startsWith("at ", start);

/** "About the opportunity", "Mission": what a section is called is nobody's name, nor a title. */
const isSection = ({ start, end }: ReadingLine, reading: Reading, wording: PostingWording): boolean => {
  const name = reading.text.slice(start, end).replace(/[^a-z0-9)]+$/u, "");
  return (
    wording.wordSet("posting-header", "not-title").has(name) ||
    sectionKinds.some((kind) => wording.wordSet("sections", kind).has(name.replaceAll("'", "")))
  );
};

const sectionKinds = [
  "requirements",
  "nice",
  "duties",
  "stack",
  "summary",
  "company",
  "benefits",
  "process",
  "other",
];

/** "Tel Aviv District, Israel": parts with commas that end in a place. */
const isAddress = ({ start, end }: ReadingLine, reading: Reading, wording: PostingWording): boolean =>
  reading.text.slice(start, end).includes(",") &&
  placesIn({ reading, wording }, start, end).some((place) => end - place.end <= 1);

/** A company's name is short, is no sentence and is not the word "none". */
const isCompanyName = ({ start, end }: ReadingLine, reading: Reading, wording: PostingWording): boolean => {
  const name = reading.text.slice(start, end).trim();
  const words = name.split(" ");
  return (
    name !== "" &&
    words.length <= 8 &&
    !wording.wordSet("posting-header", "no-company").has(name) &&
    !isAddress({ start, end }, reading, wording) &&
    !(/[.!?:]$/u.test(name) && !/\b(?:inc|ltd|co|corp|llc|gmbh|s\.a|b\.v)\.$/u.test(name)) &&
    !/^[\d\s.,+-]+$|^-|[$€£]|(?:remote|hybrid|onsite|on-site) ?\(|^(?:remote|hybrid|onsite|on-site) (?:-|in)|\bcontract\b|full[- ]time|part[- ]time|permanent/u.test(
      name,
    ) &&
    !/^about /u.test(name) &&
    !namesRole(name, wording)
  );
};
