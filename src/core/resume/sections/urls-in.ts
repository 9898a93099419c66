/** Web addresses as people write them in a résumé: with or without "https://". */
import { part, type Stretch } from "../lines/stretch.ts";

/** Bounded, and each part stops at its own delimiter. */
const URL =
  /https?:\/\/[^\s<>()|,;"']{3,300}|(?<![\p{L}\d@./-])(?:www\.|linkedin\.com\/|github\.com\/|gitlab\.com\/|(?:[a-z\d][a-z\d-]{0,40}\.){1,3}(?:com|org|net|io|dev|me|de|co\.uk|in|app|fr|tech|example|site|page|xyz|eu|es|pl)(?=[/\s|,;)]|$))[^\s<>()|,;"'@]{0,200}/giu;

export const urlsIn = (stretch: Stretch): ReadonlyArray<Stretch> =>
  [...stretch.text.slice(0, 4000).matchAll(URL)].map((match) => {
    const found = match[0].replace(/[.:]+$/u, "");
    return part(stretch, match.index, match.index + found.length);
  });
