/** Keeps together what a line end would tear apart: `C++`, `CI/CD`, `300 ms`. Everything else may break at its blanks. */
import type { Text } from "./printed-resume.ts";

export const unbrokenText = (text: string): Text => {
  const words = text.trim().split(/\s+/u);
  const pieces: Array<string | readonly [string]> = [];
  let open = "";
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const next = words[at + 1] ?? "";
    const isPair = isQuantity(word, next);
    const piece = isPair ? `${word} ${next}` : word;
    if (isPair) at++;
    const blank = at < words.length - 1 ? " " : "";
    if (!isPair && !isFragile(word)) {
      open += piece + blank;
      continue;
    }
    if (open !== "") pieces.push(open);
    pieces.push([piece]);
    open = blank;
  }
  if (open !== "") pieces.push(open);
  return pieces;
};

/** A slash, a sign or an inner dash is where a line may end inside a word. */
const isFragile = (word: string): boolean =>
  word.length <= LONGEST_UNBROKEN && /[/+#–—&@]|\d-|-\d/u.test(word);

/** Longer words must break somewhere, or the line before them is left half empty. */
const LONGEST_UNBROKEN = 18;

/** "300 ms", "€ 40", "12 k": a number and the short unit after it, or the sign before it. */
const isQuantity = (word: string, next: string): boolean =>
  (/^[~<>≈(]?[$€£]?\d[\d.,]*[+–]?\d*$/u.test(word) &&
    /^(?:%|°C|[a-zA-Zµ]{1,3}(?:\/[a-z]{1,3})?)[.,;)]?$/u.test(next)) ||
  (/^[$€£]$/u.test(word) && /^\d/u.test(next));
