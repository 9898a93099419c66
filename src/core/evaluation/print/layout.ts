/** Lines of at most 80 columns, without asking the machine how wide its window is. */

const WIDTH = 80;

/** Words of `text` filled into lines; the first starts after `first`, the others after as many blanks. */
export const filled = (first: string, text: string): ReadonlyArray<string> => {
  const room = WIDTH - widthOf(first);
  const lines: Array<string> = [];
  let line = "";
  for (const word of withoutControls(text)
    .split(" ")
    .flatMap((part) => pieces(part, room))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (widthOf(longer) > room && line !== "") {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  const indent = " ".repeat(widthOf(first));
  return [...lines, line].map((content, index) => `${index === 0 ? first : indent}${content}`);
};

/** A posting may carry escape sequences or signs that turn the line around: a terminal gets neither. */
const withoutControls = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}]+/gu, " ");

/** A word wider than the room is cut: a hostile line must not push the page apart. */
const pieces = (word: string, room: number): ReadonlyArray<string> => {
  const signs = [...word];
  const cut: Array<string> = [];
  for (let at = 0; at < signs.length; at += room) cut.push(signs.slice(at, at + room).join(""));
  return cut.length === 0 ? [""] : cut;
};

/** Columns, counting code points; marks that a terminal draws over another sign are rare in reports. */
const widthOf = (text: string): number => [...text].length;

export const padded = (text: string, width: number): string =>
  `${text}${" ".repeat(Math.max(0, width - widthOf(text)))}`;
