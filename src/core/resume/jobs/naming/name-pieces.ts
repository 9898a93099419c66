/** Decides for all entries of a section together which piece is the title and which the employer: what the others show, counts for each. */
import type { HeaderWords } from "#core/resume/layout/header-words.ts";
import { EMPTY, part, type Stretch } from "#core/resume/lines/stretch.ts";
import type { Piece } from "../header-pieces.ts";
import { bestPairOf } from "./best-pair.ts";
import { scoreOf } from "./piece-scores.ts";
import { type ScoredPiece, type WorthOf, worthByVotes } from "./slot-votes.ts";

export interface NamedPieces {
  readonly title: Stretch;
  readonly employer: Stretch;
  readonly location: Stretch;
  /** By how much the choice beats the next best. */
  readonly margin: number;
  /** Title words stand in the title, or it stands where the titles of other entries stand. */
  readonly titled: boolean;
  /** The employer stands on another line than the title. */
  readonly stacked: boolean;
}

export const namePieces = (
  entries: ReadonlyArray<ReadonlyArray<Piece>>,
  words: HeaderWords,
): ReadonlyArray<NamedPieces> => {
  const scored = entries.map((pieces) =>
    pieces.slice(0, MOST_PIECES).map((piece) => ({ piece, own: scoreOf(piece, words) })),
  );
  const worthOf = worthByVotes(scored);
  const titleFirst = orderOf(scored);
  return withEmployersFromPlaces(
    scored.map((pieces) => choose(pieces, worthOf, titleFirst)),
    words,
  );
};

/** "Northwind Bank, India" reads as a town and its country; where most entries name no other employer, it is one. */
const withEmployersFromPlaces = (
  named: ReadonlyArray<NamedPieces>,
  words: HeaderWords,
): ReadonlyArray<NamedPieces> => {
  const isLacking = ({ title, employer, location: { text } }: NamedPieces): boolean =>
    title.text !== "" &&
    employer.text === "" &&
    text.indexOf(",") > 0 &&
    !words.isPlace(text.slice(0, text.indexOf(",")));
  const isGrouped = named.some(({ title, employer }) => title.text === "" && employer.text !== "");
  if (isGrouped || named.filter(isLacking).length * 2 <= named.length) return named;
  return named.map((own) => {
    if (!isLacking(own)) return own;
    const comma = own.location.text.indexOf(",");
    return { ...own, employer: part(own.location, 0, comma), location: part(own.location, comma + 1) };
  });
};

/** A header has no more telling pieces; what follows is prose. */
const MOST_PIECES = 9;

/** Positive where titles stand before employers in this section; only entries with a plain title tell. */
const orderOf = (entries: ReadonlyArray<ReadonlyArray<ScoredPiece>>): number => {
  const signs = entries.flatMap((pieces) => {
    const [first, second] = pieces.filter(({ own }) => own.place <= 0);
    if (first === undefined || second === undefined) return [];
    if (Math.max(first.own.title, second.own.title) < PLAIN_TITLE) return [];
    return [Math.sign(first.own.title - first.own.employer - second.own.title + second.own.employer)];
  });
  return signs.reduce((sum, sign) => sum + sign, 0) / Math.max(1, entries.length);
};

const PLAIN_TITLE = 1.5;

const choose = (pieces: ReadonlyArray<ScoredPiece>, worthOf: WorthOf, titleFirst: number): NamedPieces => {
  const others = pieces.filter(({ own }) => own.place <= 0);
  const worth = others.map(worthOf);
  const pair = bestPairOf(worth, titleFirst);
  const [title, employer] = [others[pair.title]?.piece, others[pair.employer]?.piece];
  return {
    title: title?.stretch ?? EMPTY,
    employer: employer?.stretch ?? EMPTY,
    location: pieces.find(({ own }) => own.place > 0)?.piece.stretch ?? EMPTY,
    margin: pair.margin,
    titled: (worth[pair.title]?.title ?? 0) > 1,
    stacked: title?.row !== employer?.row,
  };
};
