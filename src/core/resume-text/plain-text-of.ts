/** The résumé as plain text of 80 columns: for mail, for portals that take no file, for any reader at all. */
import type { Resume } from "#core/resume/index.ts";
import { joined } from "./in-line.ts";
import type { TextEntry, TextSection } from "./text-page.ts";
import { textPageOf } from "./text-page-of.ts";
import { wrapped } from "./wrapped.ts";

export interface PlainTextLook {
  /** Columns of a line; a longer word stays whole. */
  readonly width: number;
  readonly bullet: "-" | "*" | "•";
}

/** What every mail program shows as it is. */
const usualLook: PlainTextLook = { width: 80, bullet: "-" };

/**
 * @example
 * plainTextOf(resume); // "Ana Torres (fictional)\nBackend Engineer\n…"
 */
export const plainTextOf = (resume: Resume, look: PlainTextLook = usualLook): string => {
  const { name, label, contact, links, sections } = textPageOf(resume);
  const top = [name, label, contact.join(" | "), ...links].filter((line) => line !== "");
  const blocks = [top.join("\n"), ...sections.map((section) => sectionText(section, look))];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
};

const sectionText = ({ title, entries }: TextSection, look: PlainTextLook): string => {
  const texts = entries.map((entry) => entryText(entry, look));
  // Entries of one line are a list; longer ones stand apart.
  const between = entries.every(({ heading }) => heading === "") ? "\n" : "\n\n";
  return `${title.toUpperCase()}\n\n${texts.join(between)}`;
};

/** Dates stand beside what they date, or under it where the line is full. */
const headingLines = ({ heading, when }: TextEntry, width: number): ReadonlyArray<string> => {
  const line = joined([heading, when], " | ");
  return [...line].length <= width ? [line] : [heading, when];
};

const entryText = (entry: TextEntry, { width, bullet }: PlainTextLook): string => {
  const item = (text: string): string => `${bullet} ${wrapped(text, width - 2, "  ")}`;
  return [
    ...headingLines(entry, width),
    ...entry.under,
    ...entry.paragraphs.map((text) => wrapped(text, width, "")),
    ...entry.bullets.map(item),
    // In a list without headings a labelled line is an item; under a heading it is the last line.
    ...entry.labelled.map(([label, text]) =>
      entry.heading === "" ? item(`${label}: ${text}`) : wrapped(`${label}: ${text}`, width, ""),
    ),
  ]
    .filter((line) => line !== "")
    .join("\n");
};
