/** How a line stands, as a sign and in words, never by colour alone. */
import type { LineState } from "./line.ts";

const marks: Readonly<Record<LineState, readonly [sign: string, words: string, ink: string]>> = {
  kept: ["○", "kept as it is", "text-soft"],
  accepted: ["●", "accepted", "text-blue"],
  "own-words": ["●", "your wording", "text-blue"],
  "as-it-was": ["○", "stays as it was", "text-soft"],
  "left-out": ["–", "left out", "text-soft"],
  proposed: ["◇", "proposed", "text-bronze"],
  weak: ["△", "weak", "text-bronze"],
  "drop-proposed": ["▽", "better left out", "text-bronze"],
};

export const StateMark = ({ state }: { readonly state: LineState }) => {
  const [sign, words, ink] = marks[state];
  return (
    <span className={`font-mono text-tiny ${ink}`}>
      <span aria-hidden="true">{sign} </span>
      {words}
    </span>
  );
};
