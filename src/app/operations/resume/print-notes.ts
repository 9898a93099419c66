/** What a person must know before sending a printed résumé: which bullets and letters are not in it. */
import type { PrintedContent } from "./printed-content.ts";

export const printNotes = ({
  pages,
  fits,
  dropped,
  missing,
}: Omit<PrintedContent, "content">): ReadonlyArray<string> => [
  ...(fits
    ? []
    : [`It takes ${pages ?? "more"} pages, however many bullets go. Shorten the texts, 15 minutes.`]),
  ...(dropped.length === 0
    ? []
    : [
        `Not printed, so that it fits (${dropped.length}):`,
        ...dropped.map(({ text }) => `  - ${shortened(text)}`),
        "Shorten these, or print without --pages, 10 minutes.",
      ]),
  ...(missing.length === 0
    ? []
    : [
        `No font here has these letters, so they are not in the file: ${missing.slice(0, MOST_LETTERS).join(" ")}.`,
        "Write them otherwise, or print to DOCX, 5 minutes.",
      ]),
];

/** One line of a terminal of 80 columns. */
const shortened = (text: string): string => {
  const line = text.replaceAll(/[\p{C}\s]+/gu, " ");
  return line.length > 76 ? `${line.slice(0, 75)}…` : line;
};

/** Two lines at most; a text in a script without a font may hold hundreds. */
const MOST_LETTERS = 40;
