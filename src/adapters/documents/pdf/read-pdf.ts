/** Opens a PDF with pdf.js and reads the drawing instructions of each page: bytes in, placed pieces and links out. */
import type { Piece, PlacedPage } from "#core/page-layout/index.ts";
import { matrixOf } from "./drawing/matrix.ts";
import type { PdfNames } from "./drawing/pen.ts";
import { readDrawing } from "./drawing/read-drawing.ts";
import { createFontMeasures, type FontMeasures } from "./glyphs/font-measures.ts";
import { type FileLink, linksOf, placedLink } from "./page-links.ts";

export type PdfAnswer =
  | { readonly ok: true; readonly pages: ReadonlyArray<PlacedPage> }
  | { readonly ok: false; readonly reason: "encrypted" | "broken" | "too-long" };

export const readPdf = async (bytes: Uint8Array): Promise<PdfAnswer> => {
  try {
    return await readPages(bytes);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    return { ok: false, reason: isLocked ? "encrypted" : "broken" };
  }
};

/** The longest academic record has some thirty pages; a whole book is no résumé, and half of one would be a lie. */
const MOST_PAGES = 40;
/** A page of small print has 1,500 words. */
const MOST_PIECES = 100_000;

/** Pixels: 64 by 64. */
const LARGEST_PICTURE = 4096;

const readPages = async (bytes: Uint8Array): Promise<PdfAnswer> => {
  const { getDocument, OPS } = await loadPdfJs();
  const task = getDocument({
    data: bytes,
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    // Glyphs are never painted, so their outlines need not be unpacked; of the pictures only those that may be bullets.
    disableFontFace: false,
    ownerDocument: { fonts: new Set() },
    maxImageSize: LARGEST_PICTURE,
  });
  try {
    const file = await task.promise;
    if (file.numPages > MOST_PAGES) return { ok: false, reason: "too-long" };
    const pages: Array<PlacedPage> = [];
    const fonts = createFontMeasures();
    const links = await linksOf(file);
    let left = MOST_PIECES;
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await readPage(await file.getPage(number), OPS, fonts, links, left + 1);
      left -= page.pieces.length;
      if (left < 0) return { ok: false, reason: "too-long" };
      pages.push(page);
    }
    return { ok: true, pages: withHeavyFonts(pages, fonts) };
  } finally {
    await task.destroy();
  }
};

/** Big, and so loaded only by the thread that reads. */
export const loadPdfJs = async () => {
  // A browser would load fonts here to paint with; without this, pdf.js unpacks the outline of every letter instead.
  Object.defineProperty(globalThis, "FontFace", { value: UnpaintedFont, configurable: true });
  const native = Object.getOwnPropertyDescriptor(Array.prototype, "push");
  // A name that the compiler does not follow: pdf.js has no types for its other half, which it looks for itself if need be.
  const otherHalf: string = "pdfjs-dist/legacy/build/pdf.worker.mjs";
  await import(otherHalf);
  const pdfJs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  // Both halves put a careful and slow `push` in the place of the native one, which costs a tenth of all reading.
  if (native !== undefined) Object.defineProperty(Array.prototype, "push", native);
  return pdfJs;
};

class UnpaintedFont {
  readonly loaded = Promise.resolve();
}

type PdfJs = Awaited<ReturnType<typeof loadPdfJs>>;
type PdfPage = Awaited<ReturnType<Awaited<ReturnType<PdfJs["getDocument"]>["promise"]>["getPage"]>>;

const readPage = async (
  page: PdfPage,
  codeByName: PdfJs["OPS"],
  fonts: FontMeasures,
  links: ReadonlyArray<FileLink>,
  mostPieces: number,
): Promise<PlacedPage> => {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const matrix = matrixOf(transform);
  const { fnArray, argsArray } = await page.getOperatorList();
  const fontNamed: PdfNames["fontNamed"] = (id) => (page.commonObjs.has(id) ? page.commonObjs.get(id) : null);
  const pieces = readDrawing(
    { codes: fnArray, values: argsArray },
    matrix,
    { width, height },
    { codeByName: { ...codeByName }, fontNamed },
    fonts,
    mostPieces,
  );
  return {
    width,
    height,
    pieces: readable(pieces),
    links: links.filter(({ page: at }) => at === page.pageNumber - 1).map((link) => placedLink(link, matrix)),
  };
};

/** Where nothing is painted at all, the words lie behind a scan, put there so that it can be read. */
const readable = (pieces: ReadonlyArray<Piece>): ReadonlyArray<Piece> =>
  pieces.every(({ unseen }) => unseen === "text that is not painted")
    ? pieces.map(({ unseen: _, ...piece }) => piece)
    : pieces;

const withHeavyFonts = (pages: ReadonlyArray<PlacedPage>, fonts: FontMeasures): ReadonlyArray<PlacedPage> => {
  const heavy = fonts.heavyPieces();
  if (heavy.size === 0) return pages;
  return pages.map((page) => ({
    ...page,
    pieces: page.pieces.map((piece) => (heavy.has(piece) ? { ...piece, bold: true } : piece)),
  }));
};
