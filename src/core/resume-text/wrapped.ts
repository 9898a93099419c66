/** Breaks a line at its blanks. Words are never broken: half an address is none. */

/** Further lines begin with `indent`, which counts. Lengths are counted in code points. */
export const wrapped = (text: string, width: number, indent: string): string => {
  const lines: Array<string> = [];
  let line = "";
  let length = 0;
  for (const word of text.split(" ")) {
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
