/** Letters of picture fonts: a bullet is a bullet, a telephone or an envelope says nothing that the words do not say. */

/** Places of bullets, squares, arrows and ticks in Symbol and Wingdings. */
const bullets = new Set([
  0x6c, 0x6d, 0x6e, 0x6f, 0x71, 0x75, 0x76, 0x77, 0x78, 0x9f, 0xa0, 0xa7, 0xa8, 0xb7, 0xd8, 0xe0, 0xe8, 0xf0,
  0xfc, 0xfe,
]);

const isPictureFont = (font: string): boolean => /symbol|wingdings|webdings|dingbats/iu.test(font);

/** `code` may be given as it is or in the private area (U+F0xx), where Word keeps it. */
export const symbolOf = (code: number, font: string): string => {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (isPictureFont(font)) return bullets.has(place) ? "•" : "";
  return isPrivate(code) || !Number.isInteger(code) || code > 0x10ffff ? "" : String.fromCodePoint(code);
};

/** Text set in a picture font, and private letters in any other, become what a reader sees. */
export const withoutPictures = (text: string, font: string): string => {
  if (isPictureFont(font) && text.trim().length === 1) return symbolOf(text.trim().charCodeAt(0), font);
  // Soft hyphens are seen only where a line ends in them.
  return text
    .replaceAll("\u00AD", "")
    .replaceAll(/[\uE000-\uF8FF]/gu, (letter) => (letter === "\uF0B7" || letter === "\uF0A7" ? "•" : " "));
};

const isPrivate = (code: number): boolean => code >= 0xe000 && code <= 0xf8ff;
