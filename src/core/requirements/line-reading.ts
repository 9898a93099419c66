/** One line of a posting prepared for reading: its skills and marker words, each with its clause and bracket. */
import type { SkillMention } from "#core/taxonomy/index.ts";
import type { Marker, MarkerGroup } from "./markers.ts";

/** Offsets are into the line. */
export interface Placed {
  readonly start: number;
  readonly end: number;
  /** Number of the clause: `;` and "but" begin a new one. */
  readonly clause: number;
  /** Offset of the bracket that is open here, -1 outside brackets. */
  readonly bracket: number;
}

export interface LineMention extends Placed {
  readonly skill: string;
}

export interface LineMarker extends Placed {
  readonly groups: ReadonlySet<MarkerGroup>;
  readonly words: string;
}

export interface LineReading {
  /** The line in lower case and plain letters. */
  readonly folded: string;
  /** Where the line begins in the text. */
  readonly offset: number;
  readonly mentions: ReadonlyArray<LineMention>;
  readonly markers: ReadonlyArray<LineMarker>;
}

export const readLine = (
  folded: string,
  offset: number,
  mentions: ReadonlyArray<SkillMention>,
  markers: ReadonlyArray<Marker>,
): LineReading => {
  const placeMentions = createPlacer(folded);
  const placeMarkers = createPlacer(folded);
  return {
    folded,
    offset,
    mentions: mentions.map(({ skill, start, end }) => ({
      skill,
      start: start - offset,
      end: end - offset,
      ...placeMentions(start - offset),
    })),
    markers: markers.map((marker) => ({ ...marker, ...placeMarkers(marker.start) })),
  };
};

/** Answers for growing offsets in one pass over the line. */
const createPlacer = (folded: string): ((at: number) => Pick<Placed, "clause" | "bracket">) => {
  const signs = folded.matchAll(/[;()]|\b(?:but|however|though|although)\b/gu);
  let next = signs.next();
  let clause = 0;
  let bracket = -1;
  return (at) => {
    while (!next.done && next.value.index < at) {
      const sign = next.value[0];
      if (sign === "(") bracket = next.value.index;
      else if (sign === ")") bracket = -1;
      else clause += 1;
      next = signs.next();
    }
    return { clause, bracket };
  };
};

/** The markers that begin in `from`–`to`; found by halving, since lines may be long. */
export const markersBetween = (
  { markers }: LineReading,
  from: number,
  to: number,
): ReadonlyArray<LineMarker> => {
  let [low, high] = [0, markers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((markers[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < markers.length && (markers[end]?.start ?? to) < to) end += 1;
  return markers.slice(low, end);
};
