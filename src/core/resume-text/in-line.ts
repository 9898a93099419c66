/** Texts made fit for a line: what an editor or a file put into them may hold breaks, tabs and runs of blanks. */

/** Control signs go, too: in a terminal they would move the cursor or clear the screen. */
export const inLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, " ").trim();

/** What is stated, in one line. */
export const joined = (texts: ReadonlyArray<string>, between: string): string =>
  texts
    .map(inLine)
    .filter((text) => text !== "")
    .join(between);

/** A text of several paragraphs, each in one line. */
export const paragraphsOf = (text: string): ReadonlyArray<string> =>
  text
    .split(/\r?\n|\r|\u{2028}/u)
    .map(inLine)
    .filter((paragraph) => paragraph !== "");

export const stated = (texts: ReadonlyArray<string>): ReadonlyArray<string> =>
  texts.map(inLine).filter((text) => text !== "");
