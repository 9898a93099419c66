/** A printed résumé as the paragraphs of a Word file: one column, no tables, in the order of the PDF. */
import type {
  PrintedEntry,
  PrintedLink,
  PrintedResume,
  PrintedRow,
  PrintedSection,
  Text,
} from "#core/resume-printing/index.ts";
import type { DocxLook } from "./docx-looks.ts";
import { docxPackage, type ParagraphOptions } from "./docx-package.ts";
import { styleIds, twips } from "./docx-styles.ts";

const { ExternalHyperlink, Paragraph, Tab, TextRun } = docxPackage;

interface Sheet {
  readonly look: DocxLook;
  /** Width of the text in twentieths of a point: dates end there. */
  readonly width: number;
}

export const paragraphsOf = (resume: PrintedResume, sheet: Sheet): ReadonlyArray<object> => {
  const { label, contacts, sections } = resume;
  return [
    new Paragraph({ heading: "Title", children: [new TextRun({ text: resume.name || "Résumé" })] }),
    ...(label.length === 0 ? [] : [new Paragraph({ style: "Subtitle", children: runsOf(label) })]),
    ...(contacts.length === 0
      ? []
      : [new Paragraph({ style: styleIds.contact, children: listed(contacts) })]),
    ...sections.flatMap((section) => sectionParagraphs(section, sheet)),
  ];
};

/** Between two things said in one line. */
const BETWEEN = " · ";

const sectionParagraphs = (section: PrintedSection, sheet: Sheet): ReadonlyArray<object> => {
  const title = new Paragraph({ heading: "Heading1", children: [new TextRun({ text: section.title })] });
  switch (section.form) {
    case "prose":
      return [title, plain(section.text)];
    case "rows":
      return [title, ...section.rows.map((row) => rowParagraph(row, sheet))];
    case "entries":
      return [title, ...section.entries.flatMap((entry, at) => entryParagraphs(entry, at === 0, sheet))];
  }
};

const entryParagraphs = (entry: PrintedEntry, isFirst: boolean, sheet: Sheet): ReadonlyArray<object> => [
  ...headParagraphs(entry, isFirst, sheet),
  ...(entry.note.length === 0
    ? []
    : [new Paragraph({ style: styleIds.detail, children: runsOf(entry.note) })]),
  ...(entry.summary.length === 0 ? [] : [plain(entry.summary)]),
  ...entry.bullets.map((bullet) => new Paragraph({ style: styleIds.bullet, children: runsOf(bullet) })),
  ...(entry.stack === null ? [] : [rowParagraph(entry.stack, sheet)]),
];

/** Title and dates, and below them who stands behind it and where; or all of it in one line. */
const headParagraphs = (
  entry: PrintedEntry,
  isFirst: boolean,
  { look, width }: Sheet,
): ReadonlyArray<object> => {
  // A job may be known by its employer alone: then that is the title.
  const isUntitled = entry.title.text.length === 0;
  const title = isUntitled ? entry.subtitle : entry.title;
  const employer = isUntitled ? [] : [linkRuns(entry.subtitle, { italics: look.isEmployerItalic })];
  const behind = [...employer, linkRuns(entry.place, {})].filter((runs) => runs.length > 0);
  const options: Omit<ParagraphOptions, "children"> = {
    heading: "Heading2",
    tabStops: [{ type: "right", position: width }],
    ...(isFirst ? {} : { spacing: { before: twips(look.entryGap) } }),
  };
  const dates = entry.dates === "" ? [] : [lightRun([new Tab(), entry.dates], look)];
  const head = linkRuns(title, {});
  if (look.isEntryOneLine) {
    const light = behind.flatMap((runs) => [lightRun([BETWEEN], look), ...runs]);
    return [new Paragraph({ ...options, children: [...head, ...light, ...dates] })];
  }
  const below = behind.flatMap((runs, at) => (at === 0 ? runs : [new TextRun({ text: BETWEEN }), ...runs]));
  return [
    new Paragraph({ ...options, children: [...head, ...dates] }),
    ...(below.length === 0 ? [] : [new Paragraph({ keepNext: true, children: below })]),
  ];
};

/** In a bold line, what is not bold. */
const lightRun = (children: ReadonlyArray<object | string>, { font, quiet }: DocxLook): object =>
  new TextRun({ children, bold: false, font, color: quiet });

const rowParagraph = ({ name, text }: PrintedRow, _sheet: Sheet): object => {
  const label =
    name.length === 0
      ? []
      : [new TextRun({ text: `${written(name)}${text.length === 0 ? "" : ": "}`, bold: true })];
  return new Paragraph({ children: [...label, ...runsOf(text)] });
};

const plain = (text: Text): object => new Paragraph({ children: runsOf(text) });

const listed = (links: ReadonlyArray<PrintedLink>): Array<object> =>
  links.flatMap((link, at) =>
    at === 0 ? linkRuns(link, {}) : [new TextRun({ text: BETWEEN }), ...linkRuns(link, {})],
  );

const linkRuns = (
  { text, url }: PrintedLink,
  look: { readonly italics?: boolean; readonly bold?: boolean },
): Array<object> => {
  if (text.length === 0) return [];
  if (url === "") return [new TextRun({ text: written(text), ...look })];
  return [
    new ExternalHyperlink({
      link: url,
      children: [new TextRun({ text: written(text), style: "Hyperlink", ...look })],
    }),
  ];
};

const runsOf = (text: Text): Array<object> =>
  text.length === 0 ? [] : [new TextRun({ text: written(text) })];

/** Word keeps "C++" together by itself. */
const written = (text: Text): string =>
  text.map((piece) => (typeof piece === "string" ? piece : piece[0])).join("");
