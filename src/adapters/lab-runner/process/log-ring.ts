/** The last words of a program, however much it writes: nothing is parsed until somebody asks. */

export interface LogRing {
  /** Takes a piece of output. */
  readonly take: (source: string, piece: Buffer) => void;
  /** The newest 200 lines, newest last, each cut at 2 kB, `source` in front: "0 | listening". */
  readonly lines: () => ReadonlyArray<string>;
  /** Bytes ever taken. */
  readonly taken: () => number;
}

const mostLines = 200;
const longestLine = 2048;
/** Enough for the lines above; more is dropped at the front. */
const mostBytes = mostLines * longestLine;
/** A program that writes single characters would cost more in bookkeeping than in bytes. */
const mostPieces = 4096;

interface Piece {
  readonly source: string;
  readonly bytes: Buffer;
}

export const createLogRing = (): LogRing => {
  let pieces: Array<Piece> = [];
  let first = 0;
  let kept = 0;
  let taken = 0;
  const dropOldest = (): void => {
    while (pieces.length - first > 1 && (kept > mostBytes || pieces.length - first > mostPieces)) {
      kept -= pieces[first]?.bytes.length ?? 0;
      first += 1;
    }
    if (first <= mostPieces) return;
    pieces = pieces.slice(first);
    first = 0;
  };
  return {
    take: (source, piece) => {
      taken += piece.length;
      // A copy of the end of a huge piece, so that the whole of it is not kept alive.
      const bytes = piece.length > mostBytes ? Buffer.from(piece.subarray(-mostBytes)) : piece;
      pieces.push({ source, bytes });
      kept += bytes.length;
      dropOldest();
    },
    lines: () => linesOf(pieces.slice(first)),
    taken: () => taken,
  };
};

/** Lines of several sources that were written in turns: a line belongs where it ended. */
const linesOf = (pieces: ReadonlyArray<Piece>): ReadonlyArray<string> => {
  const lines: Array<string> = [];
  const openBySource = new Map<string, string>();
  for (const { source, bytes } of pieces) {
    const parts = bytes.toString("utf8").split("\n");
    const last = parts.pop() ?? "";
    for (const part of parts) {
      lines.push(lineOf(source, `${openBySource.get(source) ?? ""}${part}`));
      openBySource.delete(source);
    }
    const open = `${openBySource.get(source) ?? ""}${last}`.slice(0, longestLine);
    if (open !== "") openBySource.set(source, open);
  }
  for (const [source, open] of openBySource) lines.push(lineOf(source, open));
  return lines.slice(-mostLines);
};

const lineOf = (source: string, text: string): string =>
  `${source} | ${text.replace(/\r$/u, "")}`.slice(0, longestLine);
