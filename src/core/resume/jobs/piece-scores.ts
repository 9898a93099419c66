/** How much a piece of a header looks like a job title, an employer or a place, by its words alone. */
import type { HeaderWords } from "../layout/header-words.ts";
import type { Piece } from "./header-pieces.ts";

export interface PieceScore {
  readonly title: number;
  readonly employer: number;
  readonly place: number;
}

export const scoreOf = (piece: Piece, words: HeaderWords): PieceScore => {
  const { text } = piece.stretch;
  if (words.isPlace(text)) return { title: -3, employer: -3, place: 3 };
  const count = text.split(/\s+/u).length;
  // "Globex (Contractor)" is an employer: what stands in brackets is not the name.
  const isTitle = words.isTitle(text.replace(/\([^()]{0,60}\)/gu, " "));
  const isCompany = words.isCompany(text);
  const isTeam = words.isTeam(text);
  const isLower = /^\p{Ll}/u.test(text);
  const labelled = piece.label === "title" ? 3 : 0;
  const held = piece.label === "employer" ? 3 : 0;
  const length = count > 12 ? -4 : count > 8 ? -2 : 0;
  const prose = isLower || /[:?!]$/u.test(text) ? -1 : 0;
  const title = (isTitle ? 2.2 : 0) - (isCompany ? 1.5 : 0) + (isTitle && words.endsAsTitle(text) ? 0.8 : 0);
  const employer =
    (isTitle ? -1.2 : 0.6) +
    (isCompany ? 2 : 0) +
    (words.isInstitution(text) ? 0.6 : 0) +
    (piece.linked ? 0.7 : 0) +
    (isTeam ? -1 : 0);
  return {
    title:
      title +
      labelled -
      held +
      piece.prominence +
      length +
      prose -
      (piece.afterAt ? 2.5 : 0) -
      (piece.aside ? 1.5 : 0),
    employer:
      employer +
      held -
      labelled +
      piece.prominence +
      length +
      prose +
      (piece.afterAt ? 2.5 : 0) -
      (piece.aside ? 1 : 0),
    place: 0,
  };
};
