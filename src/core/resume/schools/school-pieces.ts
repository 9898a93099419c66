/** The header of a degree in pieces, each with how much it looks like the name of a school. */
import type { DatedLine } from "../layout/entries-of.ts";
import type { HeaderWords } from "../layout/header-words.ts";
import { part, type Stretch, splitAt } from "../lines/stretch.ts";
import type { LookPart } from "../looks/look.ts";
import { partAt, splitAtLooks } from "../looks/split-at-looks.ts";
import { withoutDates } from "../sections/header-of-entry.ts";

export interface SchoolPiece {
  readonly stretch: Stretch;
  /** Row from the first line, number in the row, style: the same in every entry of a section. */
  readonly slot: string;
  readonly score: number;
  readonly isDegree: boolean;
  readonly isPlace: boolean;
}

export const schoolPiecesOf = (
  lines: ReadonlyArray<DatedLine>,
  words: HeaderWords,
): ReadonlyArray<SchoolPiece> =>
  lines.flatMap((entry, row) => {
    const parts = entry.line.look?.parts ?? [];
    return withoutDates(entry, entry.range !== null)
      .flatMap((stretch) => splitAtLooks(stretch, parts))
      .flatMap((stretch) => splitAt(stretch, SEPARATORS))
      .flatMap((stretch) => splitAtStop(stretch, words))
      .flatMap((stretch) => splitAtWord(stretch, words))
      .filter(({ text }) => /\p{L}{2}/u.test(text))
      .map((stretch, at) => pieceOf(stretch, `${row}:${at}`, partAt(stretch, parts), words))
      .map((piece, at, all) =>
        isArea(all[at - 1], piece) ? { ...piece, score: piece.score - AREA } : piece,
      );
  });

/** "MSc, Formal Verification": behind a degree stands what was studied, unless a word for a school is in it. */
const isArea = (before: SchoolPiece | undefined, piece: SchoolPiece): boolean =>
  before?.isDegree === true && piece.score < NAMED;

const AREA = 1.2;
/** Points of a piece with a word for a school. */
const NAMED = 2;

const SEPARATORS =
  /\sà l['’](?=\p{Lu})|\s[|•·–—‖⋅▪►›»∙-]\s|\s-{2,3}\s|\s?[|•·‖∙]\s?|\s?—\s?|\t+|\s{3,}|[,;]\s+|(?:\s?\.){4,}|\s@\s/gu;

/** "Lund University. Master of Science": a school, a full stop, a degree. */
const splitAtStop = (stretch: Stretch, words: HeaderWords): ReadonlyArray<Stretch> => {
  const stop = /\p{Ll}\.\s(?=\p{Lu})/u.exec(stretch.text.slice(0, 200));
  if (stop === null) return [stretch];
  const [before, after] = [part(stretch, 0, stop.index + 1), part(stretch, stop.index + 3)];
  const isParted =
    (words.isInstitution(before.text) && words.isDegree(after.text)) ||
    (words.isDegree(before.text) && words.isInstitution(after.text));
  return isParted ? [before, after] : [stretch];
};

/** "BSc at Lund University" parts; "University of Texas at Austin" is one name. */
const splitAtWord = (stretch: Stretch, words: HeaderWords): ReadonlyArray<Stretch> => {
  const match = AT.exec(stretch.text.slice(0, 200));
  if (match === null || words.isInstitution(stretch.text.slice(0, match.index))) return [stretch];
  return [part(stretch, 0, match.index), part(stretch, match.index + match[0].length)];
};

const AT = /\s(?:from|at|à|chez|bei|an der|presso|à la)\s(?=(?:the\s|l['’])?\p{Lu})/u;

const pieceOf = (
  stretch: Stretch,
  place: string,
  look: LookPart | undefined,
  words: HeaderWords,
): SchoolPiece => {
  const { text } = stretch;
  // "Bootcamp" alone is the kind of schooling, "Globex Bootcamp" a school.
  const isSchool = words.isInstitution(text) && !/^boot ?camp$/iu.test(text);
  const isDegree = /^boot ?camp$/iu.test(text) || (words.isDegree(text) && !isSchool);
  const isPlace = words.isPlace(text);
  const signs: ReadonlyArray<readonly [boolean, number]> = [
    [isSchool, 2.6],
    [isDegree, -2.5],
    [isPlace && !isSchool, -2.5],
    [!isSchool && NOTE.test(text), -2],
    [text.split(/\s+/u).length > 9, -2],
    [look?.bold === true, 0.2],
  ];
  const score = signs.reduce((sum, [holds, points]) => (holds ? sum + points : sum), 0.4);
  return { stretch, slot: `${place}:${styleOfPart(look)}`, score, isDegree, isPlace };
};

const styleOfPart = (look: LookPart | undefined): string =>
  look === undefined ? "" : `${Math.round(look.size * 20)}${look.bold ? "b" : ""}${look.italic ? "i" : ""}`;

/** A mark, a subject in lower case, "Thesis: …": no name of a school. */
const NOTE = /^[\p{Ll}(]|:|\d\s?%|\b(?:C?GPA|gpa)\b/u;

/** The next piece belongs to the name: "University of Illinois, Champaign-Urbana", "Université Toulouse III – Paul Sabatier". */
export const goesOn = (next: SchoolPiece | undefined, words: HeaderWords): boolean => {
  if (next === undefined || next.isDegree || next.isPlace) return false;
  const { text } = next.stretch;
  return (
    /^\p{Lu}/u.test(text) &&
    text.split(/\s+/u).length <= 3 &&
    !words.isInstitution(text) &&
    !/[:\d]/u.test(text) &&
    !words.isField(text)
  );
};

/** "Institute of Education, Science and Technology": the list goes on to its last member. */
export const endsList = (
  name: SchoolPiece,
  { stretch: { text } }: SchoolPiece,
  words: HeaderWords,
): boolean =>
  words.isField(name.stretch.text.split(" ").at(-1) ?? "") &&
  text.split(/\s+/u).length <= 8 &&
  /^\p{Lu}[\p{L} ]{2,40}\s(?:and|&|e|y|et|und|i)\s\p{Lu}/u.test(text);

export const spanOf = (first: Stretch, last: Stretch, whole: Stretch): Stretch => {
  const start = whole.offsets.indexOf(first.offsets[0] ?? -1);
  const end = whole.offsets.indexOf(last.offsets.at(-1) ?? -1);
  return start === -1 || end < start ? first : part(whole, start, end + 1);
};
