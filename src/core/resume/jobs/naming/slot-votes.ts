/** What the other entries of a section hold at the same place of their headers: a piece is judged by them too. */
import type { Piece } from "../header-pieces.ts";
import type { PieceScore } from "./piece-scores.ts";

export interface ScoredPiece {
  readonly piece: Piece;
  readonly own: PieceScore;
}

export interface Worth {
  readonly title: number;
  readonly employer: number;
}

/** The own points of a piece and the mean of the others in its slots. */
export type WorthOf = (scored: ScoredPiece) => Worth;

export const worthByVotes = (entries: ReadonlyArray<ReadonlyArray<ScoredPiece>>): WorthOf => {
  const votes = new Map<string, { title: number; employer: number; count: number }>();
  for (const { piece, own } of entries.flat()) {
    for (const slot of piece.slots) {
      const vote = votes.get(slot) ?? { title: 0, employer: 0, count: 0 };
      votes.set(slot, {
        title: vote.title + votable(own.title),
        employer: vote.employer + votable(own.employer),
        count: vote.count + 1,
      });
    }
  }
  return ({ piece, own }) => {
    const known = piece.slots.flatMap((slot) => votes.get(slot) ?? []).filter(({ count }) => count > 1);
    const mean = (kind: keyof Worth): number =>
      known.reduce((sum, vote) => sum + (vote[kind] - votable(own[kind])) / (vote.count - 1), 0) /
      Math.max(1, known.length);
    return { title: own.title + mean("title"), employer: own.employer + mean("employer") };
  };
};

/** A place at the end of one header tells little of what another header holds there. */
const votable = (points: number): number => Math.max(LOWEST, points);
const LOWEST = -1;
