/** How much a piece of a header looks like a job title, an employer or a place, by its words alone. */
import type { HeaderWords } from "#core/resume/layout/header-words.ts";
import type { Piece } from "../header-pieces.ts";

export interface PieceScore {
  readonly title: number;
  readonly employer: number;
  readonly place: number;
}

/** Points that speak for or against; 1 is weak, 3 is nearly sure. */
export const scoreOf = (piece: Piece, words: HeaderWords): PieceScore => {
  const { text } = piece.stretch;
  if (words.isPlace(text)) return { title: -3, employer: -3, place: 3 };
  // "Internship" is the title where no other is given.
  if (words.isEmploymentKind(text)) return { title: piece.aside ? -3 : 0.5, employer: -3, place: 0 };
  // "Globex (Contractor)" is an employer: what stands in brackets is not the name.
  const isTitle = words.isTitle(text.replace(/\([^()]{0,60}\)/gu, " "));
  const shape = shapeOf(text);
  return {
    title: shape + (isTitle ? titlePoints(piece, words) : 0) + titleSigns(piece, words),
    employer: shape + employerPoints(piece, isTitle, words),
    place: 0,
  };
};

/** Names are short and begin with a capital. */
const shapeOf = (text: string): number => {
  const count = text.split(/\s+/u).length;
  const length = count > 12 ? -4 : count > 8 ? -2 : 0;
  return length + (/^\p{Ll}|[:?!]$/u.test(text) ? -1 : 0);
};

const titlePoints = ({ stretch: { text }, prominence }: Piece, words: HeaderWords): number =>
  (words.isWeakTitle(text) ? 1 : 2.2) + (words.endsAsTitle(text) ? 0.8 : 0) + prominence;

const titleSigns = ({ stretch, label, afterAt, aside }: Piece, words: HeaderWords): number =>
  (words.isCompany(stretch.text) ? -1.5 : 0) +
  (label === "title" ? 3 : label === "employer" ? -3 : 0) +
  (afterAt ? -2.5 : 0) +
  (aside ? -1.5 : 0);

const employerPoints = (piece: Piece, isTitle: boolean, words: HeaderWords): number => {
  const { text } = piece.stretch;
  const signs: ReadonlyArray<readonly [boolean, number]> = [
    [words.isCompany(text), 2],
    [words.isInstitution(text), 0.6],
    [piece.linked, 0.7],
    [words.isTeam(text), -1],
    [piece.label === "employer", 3],
    [piece.label === "title", -3],
    [piece.afterAt, 2.5],
    [piece.aside, -2],
  ];
  const base = (!isTitle ? 0.6 : words.isWeakTitle(text) ? -0.2 : -1.2) + piece.prominence;
  return signs.reduce((sum, [holds, points]) => (holds ? sum + points : sum), base);
};
