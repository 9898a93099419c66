/** Decides for all entries of a section together which piece is the title and which the employer: what the others show, counts for each. */
import type { HeaderWords } from "../layout/header-words.ts";
import { EMPTY, type Stretch } from "../lines/stretch.ts";
import type { Piece } from "./header-pieces.ts";
import { type PieceScore, scoreOf } from "./piece-scores.ts";

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
  const votes = votesOf(scored);
  const titleFirst = orderOf(scored);
  return scored.map((pieces) => choose(pieces, votes, titleFirst));
};

/** A header has no more telling pieces; what follows is prose. */
const MOST_PIECES = 9;

interface Scored {
  readonly piece: Piece;
  readonly own: PieceScore;
}

interface Vote {
  title: number;
  employer: number;
  count: number;
}

/** What the pieces of a slot are on average; slots that only one entry has say nothing. */
const votesOf = (entries: ReadonlyArray<ReadonlyArray<Scored>>): ReadonlyMap<string, Vote> => {
  const votes = new Map<string, Vote>();
  for (const pieces of entries) {
    for (const { piece, own } of pieces) {
      const vote = votes.get(piece.slot) ?? { title: 0, employer: 0, count: 0 };
      vote.title += own.title;
      vote.employer += own.employer;
      vote.count += 1;
      votes.set(piece.slot, vote);
    }
  }
  return votes;
};

/** Positive where titles stand before employers in this section. */
const orderOf = (entries: ReadonlyArray<ReadonlyArray<Scored>>): number => {
  let balance = 0;
  for (const pieces of entries) {
    const named = pieces.filter(({ own }) => own.place <= 0).slice(0, 2);
    const [first, second] = named;
    if (first === undefined || second === undefined) continue;
    balance += Math.sign(first.own.title - first.own.employer - second.own.title + second.own.employer);
  }
  return Math.max(-1, Math.min(1, balance / Math.max(1, entries.length)));
};

const choose = (
  pieces: ReadonlyArray<Scored>,
  votes: ReadonlyMap<string, Vote>,
  titleFirst: number,
): NamedPieces => {
  const location = pieces.find(({ own }) => own.place > 0)?.piece.stretch ?? EMPTY;
  const others = pieces.filter(({ own }) => own.place <= 0);
  const worth = others.map(({ piece, own }, at) => worthOf(own, votes.get(piece.slot), at));
  let best = { title: -1, employer: -1, score: 0 };
  let second = Number.NEGATIVE_INFINITY;
  for (let title = -1; title < others.length; title += 1) {
    for (let employer = -1; employer < others.length; employer += 1) {
      if (title === employer && title !== -1) continue;
      const score = pairScore(title, employer, worth, titleFirst);
      if (score > best.score || (best.title === -1 && best.employer === -1 && others.length > 0)) {
        if (best.score > second) second = best.score;
        best = { title, employer, score };
      } else if (score > second) second = score;
    }
  }
  const titled = (worth[best.title]?.title ?? 0) > 1;
  return {
    title: others[best.title]?.piece.stretch ?? EMPTY,
    employer: others[best.employer]?.piece.stretch ?? EMPTY,
    location,
    margin: best.score - Math.max(second, 0),
    titled,
    stacked: rowOf(others[best.title]) !== rowOf(others[best.employer]),
  };
};

const rowOf = (scored: Scored | undefined): string => scored?.piece.slot.split(":")[0] ?? "";

const worthOf = (
  own: PieceScore,
  vote: Vote | undefined,
  at: number,
): { title: number; employer: number } => {
  // The other entries of the slot, not this one again.
  const others = vote === undefined || vote.count < 2 ? null : vote;
  const mean = (sum: number, mine: number): number =>
    others === null ? 0 : (sum - mine) / (others.count - 1);
  const later = at * LATER;
  return {
    title: own.title + mean(others?.title ?? 0, own.title) - later,
    employer: own.employer + mean(others?.employer ?? 0, own.employer) - later,
  };
};

/** Title and employer come first; teams and descriptions after them. */
const LATER = 0.35;
/** Most entries name both: leaving one out must pay. */
const BOTH = 0.9;
/** A title without title words, in no slot where titles stand, pays little. */
const UNTITLED = 0.25;
const TITLED = 0.4;
const ORDER = 0.8;

const pairScore = (
  title: number,
  employer: number,
  worth: ReadonlyArray<{ title: number; employer: number }>,
  titleFirst: number,
): number => {
  const [t, e] = [worth[title], worth[employer]];
  const order = t === undefined || e === undefined ? 0 : ORDER * titleFirst * (title < employer ? 1 : -1);
  const named = t === undefined ? 0 : t.title > TITLED ? BOTH : UNTITLED;
  return (t?.title ?? 0) + (e?.employer ?? 0) + named + (e === undefined ? 0 : BOTH) + order;
};
