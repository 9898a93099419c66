/** What a proposal changes, in pieces that can be taken one by one; any choice of them is a text of its own. */
import { type WordPiece, wordDiff } from "#core/resume-record/index.ts";

/** `removed` and `added` are what stood there and what would; both are the same where nothing changes. */
export interface Piece {
  /** Place among the pieces. */
  readonly at: number;
  readonly removed: string;
  readonly added: string;
  readonly isChange: boolean;
}

export const piecesBetween = (before: string, after: string): ReadonlyArray<Piece> => {
  const words = wordDiff(before, after);
  return words
    .filter((word, i) => !isSecondHalf(word, words[i - 1]))
    .map((word, at) => pieceOf(word, words[words.indexOf(word) + 1], at));
};

/** `refused`: places of the pieces that stay as they were. */
export const textOfPieces = (pieces: ReadonlyArray<Piece>, refused: ReadonlySet<number>): string =>
  pieces.map(({ at, removed, added }) => (refused.has(at) ? removed : added)).join("");

/** What is added right behind what is removed takes its place: together they are one change. */
const isSecondHalf = ({ kind }: WordPiece, before: WordPiece | undefined): boolean =>
  kind === "added" && before?.kind === "removed";

const pieceOf = (word: WordPiece, next: WordPiece | undefined, at: number): Piece => {
  const { kind, text } = word;
  if (kind === "kept") return { at, removed: text, added: text, isChange: false };
  if (kind === "added") return { at, removed: "", added: text, isChange: true };
  return { at, removed: text, added: next && isSecondHalf(next, word) ? next.text : "", isChange: true };
};
