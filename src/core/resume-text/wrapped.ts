/** Breaks a line at its blanks. Words are never broken: half an address is none. */

/** Further lines begin with `indent`, which counts. Lengths are counted in code points. */
export const wrapped = (text: string, width: number, indent: string): string => {
  const lines: Array<string> = [];
  let line = "";
  let length = 0;
  for (const word of unbrokenWords(text)) {
    const size = [...word].length;
    if (line !== "" && length + 1 + size > width) {
      lines.push(line);
      line = word;
      // The first line stands beside a bullet as wide as the indent, or at the margin.
      length = size;
    } else {
      line = line === "" ? word : `${line} ${word}`;
      length += size + (length === 0 ? 0 : 1);
    }
  }
  lines.push(line);
  return lines.join(`\n${indent}`);
};

/** A line that begins with a number or a dash reads like an item of a list, so such a word stays with the one before it. */
const unbrokenWords = (text: string): ReadonlyArray<string> => {
  const words: Array<string> = [];
  for (const word of text.split(" ")) {
    const before = words.at(-1);
    if (before !== undefined && /^[\d\-*+•·–—#>]/u.test(word)) words[words.length - 1] = `${before} ${word}`;
    else words.push(word);
  }
  return words;
};
