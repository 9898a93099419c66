/** What changed between a line and its proposal, in pieces that are taken or left one by one. */
import { wordDiff } from "#core/resume-record/index.ts";

export interface Piece {
  readonly kind: "kept" | "changed";
  /** What stands there now; "" for what is only added. */
  readonly before: string;
  /** What would stand there; "" for what only goes. */
  readonly after: string;
}

/** The `before` of all pieces is the line, the `after` of all is the proposal. */
export const piecesOf = (before: string, after: string): ReadonlyArray<Piece> => {
  const pieces: Array<Piece> = [];
  for (const { kind, text } of wordDiff(before, after)) {
    const last = pieces.at(-1);
    if (kind === "kept") pieces.push({ kind, before: text, after: text });
    else if (kind === "removed") pieces.push({ kind: "changed", before: text, after: "" });
    else if (last?.kind === "changed" && last.after === "")
      pieces[pieces.length - 1] = { ...last, after: text };
    else pieces.push({ kind: "changed", before: "", after: text });
  }
  return pieces;
};

/**
 * The line with some pieces taken, `accepted` by their place in `pieces`. Any subset gives a text, which is then judged
 * again: half a change may say what neither whole says.
 *
 * @example
 * applyPieces(piecesOf("Used Kafka.", "Ran Kafka."), new Set([0])); // "Ran Kafka."
 */
export const applyPieces = (pieces: ReadonlyArray<Piece>, accepted: ReadonlySet<number>): string =>
  pieces
    .map((piece, at) => (accepted.has(at) ? piece.after : piece.before))
    .join("")
    .replaceAll(/ {2,}/gu, " ");
