/** Size and margins of a page, and the letter size that most of it is set in. */
import type { LineLook, PageLook } from "#core/page-text/index.ts";
import type { PlacedPage } from "../placed-page.ts";
import { commonSize } from "./common-size.ts";

export const pageLookOf = (
  { width, height }: PlacedPage,
  number: number,
  lines: ReadonlyArray<LineLook>,
): PageLook => {
  const words = lines.flatMap((line) => line.words).filter(({ box }) => box?.page === number);
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (const { box } of words) {
    if (box === null) continue;
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.w);
    bottom = Math.max(bottom, box.y + box.h);
  }
  const content = { x: left, y: top, w: Math.max(0, right - left), h: Math.max(0, bottom - top) };
  return { width, height, bodySize: commonSize(words), content: words.length === 0 ? EMPTY : content };
};

const EMPTY = { x: 0, y: 0, w: 0, h: 0 };
