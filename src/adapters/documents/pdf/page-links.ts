/** The links of all pages at once: page by page, pdf.js would read the text below each link too, a quarter of all its work. */
import type { PlacedLink } from "#core/page-layout/index.ts";
import { boxAround, type Matrix } from "./drawing/matrix.ts";

/** The part of an open file that links are asked from. */
export interface LinkSource {
  readonly getAnnotationsByType: (
    types: Set<number>,
    pageIndexesToSkip: Set<number>,
  ) => Promise<ReadonlyArray<unknown> | null>;
}

/** A link as the file has it: its place in the units of its page, from 0. */
export interface FileLink {
  readonly page: number;
  readonly url: string;
  readonly rect: readonly [number, number, number, number];
}

/** A damaged link costs no file its text. */
export const linksOf = async (file: LinkSource): Promise<ReadonlyArray<FileLink>> => {
  const found = await file.getAnnotationsByType(new Set([LINK]), new Set()).catch(() => null);
  return (found ?? []).flatMap((note) => {
    const link = note as Partial<Record<string, unknown>>;
    const { pageIndex, annotationFlags, rect } = link;
    // An address without a scheme is no address to a browser, and one to a reader.
    const url = link["url"] ?? link["unsafeUrl"];
    if (typeof url !== "string" || !Array.isArray(rect) || (Number(annotationFlags) & NOT_SEEN) !== 0)
      return [];
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = rect.map(Number);
    return [{ page: Number(pageIndex), url, rect: [x0, y0, x1, y1] as const }];
  });
};

export const placedLink = ({ url, rect }: FileLink, matrix: Matrix): PlacedLink => {
  const [x, y, right, bottom] = boxAround(matrix, rect);
  return { x, y, w: right - x, h: bottom - y, url };
};

/** The number that pdf.js gives to links among all notes on a page. */
const LINK = 2;
/** The flags of notes that are hidden, or shown in print only. */
const NOT_SEEN = 2 | 32;
