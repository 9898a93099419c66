/** Takes out what no font can draw, and says what it was, so that nobody finds out from the reader of the résumé. */

export interface DrawableText {
  readonly text: string;
  /** Each once, in order. */
  readonly missing: ReadonlyArray<string>;
}

/** Letters become "?", which is seen in the preview; pictures and marks are left out. */
export const drawableText = (text: string, drawable: ReadonlySet<number>): DrawableText => {
  if (!/[^\0-\u00ff]/u.test(text)) return { text, missing: [] };
  const missing = new Set<string>();
  const kept = Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < LAST_CONTROL || drawable.has(code)) return character;
    missing.add(character);
    return /[\p{L}\p{N}]/u.test(character) ? "?" : "";
  });
  return { text: kept.join(""), missing: [...missing] };
};

/** Characters below are never letters. */
const LAST_CONTROL = 0x20;
