/** A text with the words marked that no fact carries: a wavy line below them, and said in words to readers. */
import type { ReactNode } from "react";
import type { Refusal } from "./mends.ts";

interface MarkedWordsProps {
  readonly text: string;
  readonly refusals: ReadonlyArray<Refusal>;
  /** Drawn below a field, where the field itself is read out. */
  readonly mute?: boolean;
}

export const MarkedWords = ({ text, refusals, mute = false }: MarkedWordsProps) => (
  <>{partsOf(text, refusals, mute)}</>
);

/** Marks never overlap: of two that do, the later is left out. */
const partsOf = (text: string, refusals: ReadonlyArray<Refusal>, mute: boolean): ReadonlyArray<ReactNode> => {
  const parts: Array<ReactNode> = [];
  let at = 0;
  for (const { token } of refusals.toSorted((one, other) => one.token.start - other.token.start)) {
    if (token.start < at || token.end > text.length) continue;
    parts.push(text.slice(at, token.start));
    parts.push(
      <mark
        key={token.start}
        className="rounded-[2px] bg-blush text-inherit underline decoration-red decoration-wavy decoration-1 underline-offset-4"
      >
        {mute ? null : <span className="sr-only">[no fact: </span>}
        {text.slice(token.start, token.end)}
        {mute ? null : <span className="sr-only">] </span>}
      </mark>,
    );
    at = token.end;
  }
  return [...parts, text.slice(at)];
};
