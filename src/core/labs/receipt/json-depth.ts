/** How deep a JSON text nests, without parsing it: recursion over a hostile one would end the program. */

/** Linear, and right for every text that is JSON; for any other, whatever it says does no harm. */
export const jsonDepth = (text: string): number => {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (sign === '"') at = endOfString(text, at);
    else depth += stepBySign[sign] ?? 0;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
};

const stepBySign: Readonly<Record<string, number>> = { "[": 1, "{": 1, "]": -1, "}": -1 };

/** Where the quote stands that closes the one at `from`. */
const endOfString = (text: string, from: number): number => {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at;
};
