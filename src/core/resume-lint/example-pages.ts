/** An A4 page for examples; lengths in points. */
import type { PageLook } from "#core/page-text/index.ts";

const WIDTH = 595;
const HEIGHT = 842;

/** A page with this letter size and these margins in inches on all sides. */
export const pageOf = (bodySize = 10.5, margin = 1): PageLook => ({
  width: WIDTH,
  height: HEIGHT,
  bodySize,
  content: { x: margin * 72, y: margin * 72, w: WIDTH - 2 * margin * 72, h: HEIGHT - 2 * margin * 72 },
});
