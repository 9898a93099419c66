/** A section goes on where its column goes on: below a side bar, beside it, and on the next page. */
import type { Look } from "./look.ts";

export interface ColumnTracks {
  /** The section to which this line belongs if no title opens another; `current` where nothing speaks against it. */
  readonly resume: (look: Look | null, current: number) => number;
  readonly note: (look: Look | null, section: number) => void;
}

export const createColumnTracks = (): ColumnTracks => {
  /** By page, the section that was last open at each left edge. */
  const byPage = new Map<number, Map<number, number>>();
  let last: Look | null = null;
  const nearest = (page: number, x: number, furthest: number): number | null => {
    let [best, distance]: [number | null, number] = [null, furthest];
    for (const [edge, section] of byPage.get(page) ?? []) {
      if (Math.abs(edge - x) < distance) [best, distance] = [section, Math.abs(edge - x)];
    }
    return best;
  };
  return {
    resume: (look, current) => {
      if (look === null || look.x === null || last === null) return current;
      if (look.page === last.page && look.column === last.column) return current;
      const here = nearest(look.page, look.x, SAME_EDGE);
      if (here !== null || look.page === last.page) return here ?? current;
      return nearest(look.page - 1, look.x, Number.POSITIVE_INFINITY) ?? current;
    },
    note: (look, section) => {
      if (look === null || look.x === null) return;
      last = look;
      const page = byPage.get(look.page) ?? new Map<number, number>();
      page.set(Math.round(look.x / GRID) * GRID, section);
      byPage.set(look.page, page);
    },
  };
};

/** Points: edges closer than this are one edge. */
const GRID = 20;
/** Points: bullets are set in, side bars stand further away. */
const SAME_EDGE = 50;
