/** A line of Markdown as it looks on the page: emphasis, code marks, links and tags are taken off, offsets kept. */
import { offsetsBetween, type Stretch, stretchOf } from "./stretch.ts";

/** Every repeat is bounded and stops at its own delimiter, so a line of a million "[" stays linear. */
const MARKUP =
  /\[([^[\]\n]{0,200})\]\([^()\n]{0,500}\)|<\/?(?:br|b|i|u|em|strong|span|div|p|a|center|sub|sup|small|font|img|h[1-6])\b[^<>\n]{0,300}>|\\(?=[!-/:-@[-`{-~])|`{1,3}|\*{1,3}|_{1,3}|<(?=https?:|mailto:)|(?<=\S)>(?=\s|$)/giu;

export const withoutMarkup = (source: string, start: number, end: number): Stretch => {
  const line = source.slice(start, end);
  if (!/[[<`*_\\]/u.test(line)) return stretchOf(source, start, end);
  const kept: Array<readonly [number, number]> = [];
  let from = 0;
  for (const match of line.matchAll(MARKUP)) {
    const [found, label] = match;
    if (isPlain(line, match.index, found)) continue;
    kept.push([from, match.index]);
    if (label !== undefined) kept.push([match.index + 1, match.index + 1 + label.length]);
    from = match.index + found.length;
  }
  kept.push([from, line.length]);
  // `Go` `Kafka` is a list: the blank between two code marks divides as a tab does.
  const text = kept
    .map(([a, b], i) => (i > 0 && b - a === 1 && isBetweenCode(line, a) ? "\t" : line.slice(a, b)))
    .join("");
  const offsets = kept.flatMap(([a, b]) => offsetsBetween(start + a, start + b));
  return { text, offsets };
};

const isBetweenCode = (line: string, at: number): boolean =>
  line.charAt(at) === " " && line.charAt(at - 1) === "`" && line.charAt(at + 1) === "`";

/** An asterisk between blanks, an underscore inside a word or a ">" of prose is no markup. */
const isPlain = (line: string, at: number, found: string): boolean => {
  const [before, after] = [line.charAt(at - 1), line.charAt(at + found.length)];
  if (found.startsWith("*")) return isBlank(before) && isBlank(after);
  if (found.startsWith("_")) return isWord(before) && isWord(after);
  return found === ">" && !line.slice(0, at).includes("<");
};

const isBlank = (character: string): boolean => character === "" || /\s/u.test(character);
const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
