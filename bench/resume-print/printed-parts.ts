/** The words of a print in the order in which they are read, so that they can be looked for in what an extractor found. */
import type {
  PrintedEntry,
  PrintedResume,
  PrintedRow,
  PrintedSection,
  Text,
} from "#core/resume-printing/index.ts";

/** What stands together: the head, a section's title, one entry. Dates may stand anywhere within it. */
export interface PrintedPart {
  readonly of: string;
  readonly texts: ReadonlyArray<string>;
  readonly dates: string;
}

export const printedParts = (printed: PrintedResume): ReadonlyArray<PrintedPart> => [
  {
    of: "head",
    texts: filled([printed.name, plain(printed.label), ...printed.contacts.map(({ text }) => plain(text))]),
    dates: "",
  },
  ...printed.sections.flatMap((section) => [
    { of: section.id, texts: [section.title], dates: "" },
    ...partsOf(section),
  ]),
];

const partsOf = (section: PrintedSection): ReadonlyArray<PrintedPart> => {
  switch (section.form) {
    case "prose":
      return [{ of: section.id, texts: [plain(section.text)], dates: "" }];
    case "rows":
      return section.rows.map((row) => ({ of: section.id, texts: rowTexts(row), dates: "" }));
    case "entries":
      return section.entries.map((entry) => ({
        of: section.id,
        texts: entryTexts(entry),
        dates: entry.dates,
      }));
  }
};

const entryTexts = (entry: PrintedEntry): ReadonlyArray<string> =>
  filled([
    plain(entry.title.text),
    plain(entry.subtitle.text),
    plain(entry.place.text),
    plain(entry.note),
    plain(entry.summary),
    ...entry.bullets.map(plain),
    ...(entry.stack ? rowTexts(entry.stack) : []),
  ]);

const rowTexts = ({ name, text }: PrintedRow): ReadonlyArray<string> => filled([plain(name), plain(text)]);

const plain = (text: Text): string => text.flat().join("");

const filled = (texts: ReadonlyArray<string>): ReadonlyArray<string> => texts.filter((text) => text !== "");
