/** Tells bullets among marks without a name: a bullet comes again, and text follows it; an icon or an ornament does not. */
import type { Piece, PlacedPage } from "../placed-page.ts";

/** All pages without the marks that come too seldom to be bullets. */
export const withoutRareSigns = (pages: ReadonlyArray<PlacedPage>): ReadonlyArray<PlacedPage> => {
  const countBySign = new Map<string, number>();
  for (const { pieces } of pages)
    for (const { sign } of pieces)
      if (sign !== undefined) countBySign.set(sign, (countBySign.get(sign) ?? 0) + 1);
  if (countBySign.size === 0) return pages;
  const isKept = ({ sign }: Piece): boolean =>
    sign === undefined || (countBySign.get(sign) ?? 0) >= LEAST_BULLETS;
  return pages.map((page) => ({ ...page, pieces: page.pieces.filter(isKept) }));
};

/** A list has several items; a telephone stands before one number. */
const LEAST_BULLETS = 3;

/** In a row, a mark is a bullet only where nothing stands close before it and text stands close behind it. */
export const withBulletsOnly = (row: ReadonlyArray<Piece>): ReadonlyArray<Piece> =>
  row.every(({ sign }) => sign === undefined)
    ? row
    : row.flatMap((piece, at) => {
        if (piece.sign === undefined) return [piece];
        const [before, next] = [row[at - 1], row[at + 1]];
        const isBullet =
          next !== undefined &&
          next.sign === undefined &&
          next.x - piece.x < FARTHEST * next.size &&
          (before === undefined || piece.x - before.x - before.width > NEAREST * next.size);
        // The line lends its size to a mark that has none.
        return isBullet
          ? [{ ...piece, size: Math.min(piece.size, next.size), baseline: next.baseline, afterBlank: true }]
          : [];
      });

/** In letter sizes, from the bullet to its text. */
const FARTHEST = 4.5;
/** What stands nearer before a mark makes it a separator or a part of a picture. */
const NEAREST = 3;
