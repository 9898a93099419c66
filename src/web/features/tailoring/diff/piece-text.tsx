/** A proposal against what stands there: each change is a switch that takes it or leaves it. */
import { InlinePress } from "../inline-press.tsx";
import type { Piece } from "./changes.ts";

interface PieceTextProps {
  readonly pieces: ReadonlyArray<Piece>;
  readonly refused: ReadonlySet<number>;
  readonly onToggle: (at: number) => void;
}

export const PieceText = ({ pieces, refused, onToggle }: PieceTextProps) => (
  <span>
    {pieces.map((piece) =>
      piece.isChange ? (
        <Change
          key={piece.at}
          piece={piece}
          isTaken={!refused.has(piece.at)}
          onPress={() => onToggle(piece.at)}
        />
      ) : (
        piece.added
      ),
    )}
  </span>
);

interface ChangeProps {
  readonly piece: Piece;
  readonly isTaken: boolean;
  readonly onPress: () => void;
}

const Change = ({ piece: { removed, added }, isTaken, onPress }: ChangeProps) => (
  <InlinePress
    isPressed={isTaken}
    onPress={onPress}
    look=""
    title={isTaken ? "Press to leave this as it was" : "Left as it was. Press to take the change"}
  >
    {isTaken ? (
      <>
        <Marked as="del" said="gone" words={removed} />
        <Marked as="ins" said="new" words={added} />
      </>
    ) : (
      <span className="underline decoration-bronze decoration-dashed underline-offset-4">
        <span className="sr-only">[left as it was: </span>
        {removed === "" ? "‸" : removed}
        <span className="sr-only">] </span>
      </span>
    )}
  </InlinePress>
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
