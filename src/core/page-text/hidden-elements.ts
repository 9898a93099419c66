/** Inline HTML in Markdown whose own tag hides it: `<span style="display:none">…</span>`. */
import type { HiddenRange } from "./page-text.ts";

const openTag = /<([a-z][a-z0-9]{0,10})(?= )([^<>]{1,500})>/giu;

export const hiddenElementsIn = (text: string): ReadonlyArray<HiddenRange> => {
  const ranges: Array<HiddenRange> = [];
  const unclosed = new Set<string>();
  for (const match of text.matchAll(openTag)) {
    const [whole, tag = "", attributes = ""] = match;
    const what = hidingOf(attributes);
    const name = tag.toLowerCase();
    // One look to the end of the text for each name that is never closed keeps this linear.
    if (what === null || unclosed.has(name)) continue;
    const start = match.index + whole.length;
    const close = closingTag(text, name, start);
    if (close === -1) unclosed.add(name);
    else if (close > start && match.index >= (ranges.at(-1)?.end ?? 0))
      ranges.push({ start, end: close, what });
  }
  return ranges;
};

/** Elements of this size are a page, not a phrase slipped into one. */
const longestElement = 20_000;

const closingTag = (text: string, name: string, from: number): number => {
  const at = text
    .slice(from, from + longestElement)
    .toLowerCase()
    .indexOf(`</${name}`);
  return at === -1 ? -1 : from + at;
};

const hidingOf = (attributes: string): string | null => {
  const rules = attributes.toLowerCase().replaceAll(/\s+/gu, "");
  if (/display:none/u.test(rules)) return "display:none";
  if (/visibility:hidden/u.test(rules)) return "visibility:hidden";
  if (/font-size:0(?![.1-9])/u.test(rules)) return "font-size:0";
  if (/opacity:0(?![.1-9])/u.test(rules)) return "opacity:0";
  if (
    /(?<!background-)color:(?:#fff(?:fff)?|white|transparent)(?![\w])/u.test(rules) &&
    !rules.includes("background")
  ) {
    return "text in the colour of its background";
  }
  return /(?:^|["'\s])hidden(?:$|[\s=>])/iu.test(attributes) ? "hidden attribute" : null;
};
