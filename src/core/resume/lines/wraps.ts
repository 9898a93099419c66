/** Was this row of a page broken off the line above by the width of the page? The layout tells, words only where it does not. */
import type { Look } from "../looks/look.ts";
import type { Line } from "./line.ts";

/** `above` is the look of the row above, the last one that was joined to `last`. */
export const wraps = (last: Line, line: Line, above: Look): boolean => {
  const { look } = line;
  if (look === null || line.kind !== "text" || last.kind === "heading" || last.row || line.row) return false;
  if (last.content.text.length > LONGEST || look.parts.some(({ apart }) => apart)) return false;
  if (look.page !== above.page) return goesOn(last, line, above);
  if (look.column !== above.column || look.gap > WIDEST_GAP) return false;
  if (isItem(last, line) || isRowOfNames(last, line)) return false;
  return last.kind === "bullet"
    ? underBullet(last, line, above)
    : (above.fills || isLeftOpen(last) || isMidSentence(last, line)) && isAlike(last, line, above);
};

/** A ragged edge does not tell that a row is full; that the next one goes on in lower case does. */
const isMidSentence = ({ content: { text } }: Line, line: Line): boolean =>
  text.length >= SHORTEST_ROW && !/[.:!?;]$/u.test(text) && /^\p{Ll}/u.test(line.content.text);

/** Letters; names and labels have fewer. */
const SHORTEST_ROW = 36;

/** "Ministry of Food and", "Globex –": a row that cannot end there. */
const isLeftOpen = ({ content: { text } }: Line): boolean =>
  /\s(?:and|und|et|of|de|für|for|&)$/u.test(text.slice(-8));

/** One of a list of short names, a row each: the rows of a sentence hold more words, even in a narrow column. */
const isItem = (last: Line, { content: { text } }: Line): boolean =>
  last.kind === "text" &&
  last.rows === 1 &&
  last.content.text.split(" ").length < 4 &&
  !/[,&/-]$/u.test(last.content.text) &&
  !/^[\p{Ll}(]/u.test(text);

/** "Git | Docker" above "Linux | Bash": between two rows of such names stands no sign, because the end of a row parts them too. */
const isRowOfNames = (last: Line, { content: { text } }: Line): boolean => {
  const above = last.content.text;
  const isSigned = (row: string): boolean => row.split(/\s[|•·]\s/u).length > 2;
  return isSigned(above) && isSigned(text) && !/[|•·,]$/u.test(above) && /^\p{Lu}/u.test(text);
};

/** A line of more letters than any paragraph is left open no longer, so that joining stays linear. */
const LONGEST = 4000;
/** The next row of a paragraph stands closer than this. */
const WIDEST_GAP = 1.3;
/** Points by which rows of one paragraph may stand apart at the left. */
const SLACK = 2.5;

/** Across a page break only a sentence that goes on in lower case. */
const goesOn = (last: Line, line: Line, above: Look): boolean =>
  above.fills && !/[.:!?;]$/u.test(last.content.text) && /^[\p{Ll}(&]/u.test(line.content.text);

/** The second row of a bullet hangs under the text of the first; without a hanging indent the row above must be full. */
const underBullet = (last: Line, { look, content: { text } }: Line, above: Look): boolean => {
  const [x, textX] = [look?.x ?? 0, last.look?.x ?? 0];
  if (isTitled(text, look, above) && (last.look?.bold ?? 0) < 0.9) return false;
  if (Math.abs(x - textX) < SLACK) return true;
  // In the middle of a sentence, wherever the row begins.
  const isOpen = !/[.:!?;]$/u.test(last.content.text) && /^[\p{Ll}(]/u.test(text);
  if (isOpen && x > textX - DEEPEST_INDENT && x < textX + DEEPEST_INDENT) return true;
  return above.fills && x > textX - DEEPEST_INDENT && x < textX + DEEPEST_INDENT;
};

/** Points between a bullet's sign and its text. */
const DEEPEST_INDENT = 26;

/** Bold or bigger than the row above from end to end, and short: no row of a sentence. */
const isTitled = (text: string, look: Look | null, above: Look): boolean =>
  look !== null && text.length < 80 && (look.bold > 0.9 || look.size > above.size * 1.08);

const isAlike = (last: Line, { look }: Line, above: Look): boolean => {
  const [a, b] = [above.parts.at(-1), look?.parts[0]];
  if (a === undefined || b === undefined || above.parts.some(({ apart }) => apart)) return false;
  const isAligned = Math.abs((look?.x ?? 0) - (above.x ?? 0)) < SLACK || last.rows === 1;
  return isAligned && a.bold === b.bold && a.italic === b.italic && Math.abs(a.size - b.size) < 0.08;
};
