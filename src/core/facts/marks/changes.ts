/** Pairs of figures that state a change: "from 3.2 s to 180 ms", "to 180 ms, down from 3.2 s". */
import type { Dimension, Quantity } from "#core/quantities/index.ts";

export interface Change {
  readonly start: number;
  readonly end: number;
  readonly dimension: Dimension;
}

export const changesOf = (quantities: ReadonlyArray<Quantity>): ReadonlyArray<Change> =>
  quantities.flatMap((first, i) => {
    const second = quantities[i + 1];
    if (second === undefined || first.unit !== second.unit) return [];
    const roles = `${first.role} ${second.role}`;
    return roles === "before after" || roles === "after before"
      ? [{ start: first.start, end: second.end, dimension: first.dimension }]
      : [];
  });

/**
 * "From 9 a week to 1", "from about 30 to none": figures without a unit that a reader still takes for a change. Years
 * are spans of time and not changes.
 */
export const bareChangesIn = (
  text: string,
): ReadonlyArray<{ readonly start: number; readonly end: number }> =>
  // Few lines say "from"; to look for more in the others would cost more than all their other marks.
  text.toLowerCase().includes("from ")
    ? [...text.matchAll(BARE_CHANGE)].flatMap((match) =>
        YEAR.test(match[1] ?? "") && YEAR.test(match[2] ?? "")
          ? []
          : [{ start: match.index, end: match.index + match[0].length }],
      )
    : [];

const BARE_CHANGE =
  /\bfrom (?:about |around |over |nearly |almost |some )?(\d[\d.,]{0,11})(?: ?%)?(?: [a-z]{1,12}){0,4} to (?:about |around |under |below |nearly |almost )?(\d[\d.,]{0,11}|none|zero|one|two|three)\b/giu;

const YEAR = /^(?:19|20)\d\d$/u;
