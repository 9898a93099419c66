/** One line at hand: which length, which pieces, and what would be written if it were accepted now. */
import { useEffect, useMemo, useState } from "react";
import { applyPieces, type Piece, piecesOf } from "#core/tailoring/index.ts";
import { useVerdicts, type Verified } from "../editing/use-verdicts.ts";
import { hasNewWords, type TailorLine } from "../lines/line.ts";

/** For the page, or for the evidence bank and stories. */
export type Length = "line" | "long";

export interface LineDraft {
  readonly length: Length;
  readonly setLength: (length: Length) => void;
  readonly pieces: ReadonlyArray<Piece>;
  readonly refused: ReadonlySet<number>;
  readonly toggle: (at: number) => void;
  /** What the chosen pieces say. */
  readonly text: string;
  /** Null while the whole proposal stands, which was verified when it was made. */
  readonly verified: Verified | null;
}

export const useLine = (line: TailorLine): LineDraft => {
  const [length, setLength] = useState<Length>("line");
  const [refused, setRefused] = useState<ReadonlySet<number>>(new Set());
  const { proposal, before } = line;
  const after = (length === "long" ? proposal?.long : proposal?.after) ?? before;
  const pieces = useMemo(() => piecesOf(before, after), [before, after]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other pieces are another choice
  useEffect(() => setRefused(new Set()), [pieces]);
  const taken = new Set(pieces.map((_, at) => at).filter((at) => !refused.has(at)));
  const text = refused.size === 0 ? after : applyPieces(pieces, taken);
  const isPart = refused.size > 0 && text !== before;
  const verdict = useVerdicts(isPart ? text : "");
  return {
    length,
    setLength,
    pieces,
    refused,
    toggle: (at) => {
      const next = new Set(refused);
      if (!next.delete(at)) next.add(at);
      setRefused(next);
    },
    text,
    verified: isPart && hasNewWords(line) ? verdict : null,
  };
};
