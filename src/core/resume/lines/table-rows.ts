/** Tables of Markdown: a row reads as one line with bars between its cells; the row of column names is left out. */

/** "| Acme | Engineer | 2020 |" without its outer bars; null for any other line. */
export const rowIn = (visible: string, start: number, end: number): readonly [number, number] | null => {
  if (visible.charAt(start) !== "|" || visible.indexOf("|", start + 1) >= end) return null;
  let [from, to] = [start, end];
  while (from < to && isOuter(visible.charAt(from))) from += 1;
  while (to > from && isOuter(visible.charAt(to - 1))) to -= 1;
  return [from, to];
};

const isOuter = (character: string): boolean => character === "|" || /\s/u.test(character);

/** "|---|:---:|" stands under the names of the columns. */
export const isTableRule = (raw: string): boolean =>
  raw.includes("|") && /^-{3,}$/u.test(raw.slice(0, 400).replaceAll(/[\s|:]/gu, ""));

/** "Company | Role | Period": most cells are names of columns. "Email | ana@acme.example" is the person's own. */
export const isColumnNames = (row: string, names: ReadonlySet<string>): boolean => {
  if (row.length > 400) return false;
  const cells = row.split("|").map((cell) => cell.trim().toLowerCase());
  const known = cells.filter((cell) => cell === "" || names.has(cell)).length;
  return known * 2 > cells.length && !/[@\d]/u.test(row);
};
