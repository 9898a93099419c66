/** Typst draws all pages below each other in one SVG; a preview wants one picture a page, and only the changed ones. */
import { createHash } from "node:crypto";
import type { PageRange, PreviewPage } from "#app/ports/resume/resume-printer.ts";
import { createGlyphPaths, type GlyphPaths } from "./glyph-paths.ts";
import { pageDrawing } from "./page-drawing.ts";

/** Which pictures are made: those of `near` pages that the asker does not know yet. Others are only named. */
export interface Wanted {
  readonly known: ReadonlySet<string>;
  /** Counted from 0, both ends included; every page when null. */
  readonly near: PageRange | null;
}

export type PagePictures = (svg: string, wanted: Wanted) => ReadonlyArray<PreviewPage>;

/**
 * Letters are outlines, so a picture needs no font, no script and no style; links leave no trace, as nobody can click
 * in an image.
 */
export const createPagePictures = (): PagePictures => {
  const glyphPaths = createGlyphPaths();
  return (svg, { known, near }) => {
    const definitions = svg.indexOf("\n    <defs");
    const end = definitions < 0 ? svg.lastIndexOf("</svg>") : definitions;
    const glyphs = glyphPaths(svg, end);
    return startsIn(svg, end).map((start, index, starts) => {
      const drawn = svg.slice(start, starts[index + 1] ?? end);
      const [, height, width] = ground.exec(drawn) ?? [];
      const page = { hash: hashOf(drawn), width: Number(width), height: Number(height) };
      const isWanted = !known.has(page.hash) && (near === null || (index >= near.from && index <= near.to));
      return { ...page, svg: isWanted ? pictureOf(page, drawn, glyphs) : null };
    });
  };
};

/** The white ground with which every page begins. */
const groundStart = '\n    <path class="typst-shape"';
const ground = /^ {4}<path class="typst-shape" .{1,80}d="M 0 0v ([\d.]+) h ([\d.]+) /u;

const startsIn = (svg: string, end: number): ReadonlyArray<number> => {
  const starts: Array<number> = [];
  for (let at = svg.indexOf(groundStart); at >= 0 && at < end; at = svg.indexOf(groundStart, at + 1))
    if (ground.test(svg.slice(at + 1, at + 300))) starts.push(at + 1);
  return starts;
};

/** Letters are named by their outlines, so what is drawn says all: same hash, same picture. */
const hashOf = (drawn: string): string =>
  createHash("sha1").update(drawn).digest("base64url").slice(0, HASH_LENGTH);

/** 96 bits: no two pages of one editor meet by chance. */
const HASH_LENGTH = 16;

const pictureOf = (
  { width, height }: Pick<PreviewPage, "width" | "height">,
  drawn: string,
  glyphs: GlyphPaths,
): string => {
  const { body, shortByName } = pageDrawing(drawn);
  const defs = Array.from(shortByName, ([name, short]) => glyphs(name, short)).join("");
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><defs>${defs}</defs>${body}</svg>`;
};
