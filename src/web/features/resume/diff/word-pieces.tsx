/** Two versions of a text in one: what went is struck through, what came is underlined; said in words to readers. */
import type { WordPiece } from "#core/resume-record/index.ts";

export const WordPieces = ({ pieces }: { readonly pieces: ReadonlyArray<WordPiece> }) => (
  <span>{pieces.map(drawn)}</span>
);

/** The parts of one comparison never move, so their number is their key. */
const drawn = ({ kind, text }: WordPiece, at: number) => {
  if (kind === "kept") return text;
  const Mark = kind === "removed" ? "del" : "ins";
  return (
    <Mark key={`${at}`} className="word-mark">
      <span className="sr-only">{kind === "removed" ? "[gone: " : "[new: "}</span>
      {text}
      <span className="sr-only">] </span>
    </Mark>
  );
};
