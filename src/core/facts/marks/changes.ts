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
