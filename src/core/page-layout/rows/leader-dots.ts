/** Dots that lead the eye from a title to its date ("Acme ........ 2020") are a gap and no words. */
import type { Piece } from "../placed-page.ts";

export const withoutLeaders = (row: ReadonlyArray<Piece>): ReadonlyArray<Piece> => {
  const isDot = row.map(({ text }) => LEADER.test(text));
  if (!isDot.some(Boolean)) return row;
  const dotsAround = new Array<number>(row.length).fill(0);
  for (let from = 0; from < row.length; from += 1) {
    let to = from;
    let dots = 0;
    while (to < row.length && isDot[to] === true) {
      dots += row[to]?.text.length ?? 0;
      to += 1;
    }
    dotsAround.fill(dots, from, to);
    from = Math.max(from, to - 1);
  }
  return row.filter((_, at) => (dotsAround[at] ?? 0) < LEAST_DOTS);
};

const LEADER = /^[.…_·]+$/u;
/** An ellipsis has three. */
const LEAST_DOTS = 5;
