/** The outlines of letters, made short once: the same ones come back with every keystroke. */
import { compactPath } from "./compact-path.ts";

/** The definition of a letter under a short name; nothing where the picture has no such letter. */
export type GlyphPaths = (name: string, short: string) => string;

/** Each call is for one picture; `from`: where its definitions begin. */
export const createGlyphPaths = (): ((svg: string, from: number) => GlyphPaths) => {
  const pathByName = new Map<string, string>();
  return (svg, from) => {
    if (pathByName.size > MOST_KEPT) pathByName.clear();
    return (name, short) => {
      const path = pathByName.get(name) ?? glyphIn(svg, from, name);
      pathByName.set(name, path);
      return path.replace("<path", `<path id="${short}"`);
    };
  };
};

/** Some letters of four families in all sizes; a résumé takes two hundred. */
const MOST_KEPT = 5000;

const glyphIn = (svg: string, from: number, name: string): string => {
  const start = svg.indexOf(`<symbol id="${name}"`, from);
  if (start < 0) return "";
  const symbol = svg.slice(start, svg.indexOf("</symbol>", start));
  const outline = /<path d="([^"]*)"\/>/u.exec(symbol)?.[1];
  return outline === undefined ? "" : `<path d="${compactPath(outline)}"/>`;
};
