/** Text that is in the file and that no reader sees: a parser would believe it, so it is told apart. */
import { type Backdrops, isSameColor } from "./backdrops.ts";
import type { Drawing } from "./drawing-state.ts";

export interface PageEdges {
  readonly width: number;
  readonly height: number;
}

export const unseenBecause = (
  drawing: Drawing,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
  { width, height }: PageEdges,
  backdrops: Backdrops,
): string | undefined => {
  if (NOT_PAINTED.has(drawing.renderMode)) return "text that is not painted";
  if (drawing.opacity < FAINTEST) return "transparent text";
  if (size < SMALLEST) return "text too small to read";
  if (x < 0 || y < 0 || x > width || y > height) return "text outside the page";
  if (drawing.fill === null || !isNearWhite(drawing.fill)) return undefined;
  const behind = backdrops.colorAt(x, y);
  return behind !== null && isSameColor(behind, drawing.fill) ? "white on white" : undefined;
};

/** Invisible, and used as a stencil only. */
const NOT_PAINTED = new Set([3, 7]);
const FAINTEST = 0.05;
/** Points; print for lawyers has 4. */
const SMALLEST = 2;

const isNearWhite = (color: string): boolean => isSameColor(color, "#ffffff");
