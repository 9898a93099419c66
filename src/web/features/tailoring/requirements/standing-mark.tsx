/** How a requirement stands, as a shape and in words; the colour only repeats it. */
import type { Standing } from "./standing.ts";

export const standingWords: Readonly<
  Record<
    Standing,
    { readonly sign: string; readonly words: string; readonly ink: string; readonly frame: string }
  >
> = {
  placed: { sign: "●", words: "placed", ink: "text-blue", frame: "border-blue" },
  misplaced: { sign: "◐", words: "misplaced", ink: "text-bronze", frame: "border-bronze" },
  unwritten: { sign: "◑", words: "unwritten", ink: "text-bronze", frame: "border-bronze border-dashed" },
  provable: { sign: "◇", words: "provable", ink: "text-ink", frame: "border-ink border-dotted" },
  "do-not-claim": { sign: "✕", words: "do not claim", ink: "text-soft", frame: "border-edge" },
};

export const StandingMark = ({ standing }: { readonly standing: Standing }) => {
  const { sign, words, ink } = standingWords[standing];
  return (
    <span className={`whitespace-nowrap font-mono text-tiny ${ink}`}>
      <span aria-hidden="true">{sign} </span>
      {words}
    </span>
  );
};
