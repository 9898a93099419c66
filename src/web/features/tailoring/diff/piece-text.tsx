/** A proposal against what stands there: each change is a switch that takes it or leaves it. */
import type { Piece } from "#core/tailoring/index.ts";
import { InlinePress } from "../inline-press.tsx";

interface PieceTextProps {
  readonly pieces: ReadonlyArray<Piece>;
  /** Places of the changes that are left as they were. */
  readonly refused: ReadonlySet<number>;
  readonly onToggle: (at: number) => void;
}

export const PieceText = ({ pieces, refused, onToggle }: PieceTextProps) => (
  <span>{pieces.map((piece, at) => drawn(piece, at, !refused.has(at), onToggle))}</span>
);

/** The pieces of one comparison never move, so their number is their key. */
const drawn = (piece: Piece, at: number, isTaken: boolean, onToggle: (at: number) => void) =>
  piece.kind === "kept" ? (
    piece.after
  ) : (
    <InlinePress
      key={`${at}`}
      isPressed={isTaken}
      onPress={() => onToggle(at)}
      look=""
      title={isTaken ? "Press to leave this as it was" : "Left as it was. Press to take the change"}
    >
      {isTaken ? <Taken piece={piece} /> : <Left words={piece.before} />}
    </InlinePress>
  );

const Taken = ({ piece: { before, after } }: { readonly piece: Piece }) => (
  <>
    <Marked as="del" said="gone" words={before} />
    <Marked as="ins" said="new" words={after} />
  </>
);

const Left = ({ words }: { readonly words: string }) => (
  <span className="underline decoration-bronze decoration-dashed underline-offset-4">
    <span className="sr-only">[left as it was: </span>
    {words === "" ? "‸" : words}
    <span className="sr-only">] </span>
  </span>
);

interface MarkedProps {
  readonly as: "del" | "ins";
  readonly said: string;
  readonly words: string;
}

const Marked = ({ as: Mark, said, words }: MarkedProps) =>
  words === "" ? null : (
    <Mark className="word-mark">
      <span className="sr-only">[{said}: </span>
      {words}
      <span className="sr-only">] </span>
    </Mark>
  );
