/** Which letters a glyph stands for: icons are gaps, ligatures are letters again, and some glyphs are signs without a name. */
import type { FontLook } from "./font-look.ts";

/** Stands for a sign that the font draws and does not name: a bullet if it comes again and again, an icon if not. */
export const NAMELESS = "\ufffc";

export const letterOf = (unicode: string, font: FontLook): string => {
  if (font.isIcons) return " ";
  if (font.isSymbols) return unicode.trim() === "" ? " " : NAMELESS;
  if (PLAIN.test(unicode)) return unicode;
  if (BULLETS.has(unicode)) return "•";
  if (WITHOUT_NAME.test(unicode))
    return unicode === "\t" || unicode === "\n" || unicode === "\r" ? " " : NAMELESS;
  return unicode
    .replaceAll(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize("NFKC"))
    .replaceAll(/[\u00ad\u200b\u2060\ufeff\ufffe\uffff]/gu, "");
};

const PLAIN = /^[!-~]+$/u;

/** Controls, and the parts of Unicode where each font may put what it likes. */
const WITHOUT_NAME = /^[\p{Cc}\p{Co}]$/u;

/** Bullets of Symbol and Wingdings that Word writes into its own corner of Unicode. */
const BULLETS = new Set([
  "\uf0b7",
  "\uf0a7",
  "\uf0d8",
  "\uf076",
  "\uf0fc",
  "\uf06c",
  "\uf0a8",
  "\uf06e",
  "\uf0e0",
]);
