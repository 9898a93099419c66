/** Which letters a glyph stands for: icons are gaps, symbols are bullets, ligatures are letters again. */
import type { FontLook } from "./font-look.ts";

export const letterOf = (unicode: string, font: FontLook): string => {
  if (font.isIcons) return " ";
  if (PLAIN.test(unicode)) return unicode;
  if (font.isSymbols && !/^[\p{L}\p{N}]/u.test(unicode)) return "•";
  if (BULLETS.has(unicode)) return "•";
  return (
    unicode
      .replaceAll(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize("NFKC"))
      // Places without a meaning, controls, and marks without width.
      .replaceAll(/[\u{E000}-\u{F8FF}\u{F0000}-\u{10FFFF}\u0000-\u001f\u007f-\u009f]/gu, " ")
      .replaceAll(/[\u00ad\u200b\u2060\ufeff\ufffe\uffff]/gu, "")
  );
};

const PLAIN = /^[!-~]+$/u;

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
