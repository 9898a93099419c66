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
import { docxPackage, type ParagraphOptions, type RunOptions } from "./docx-package.ts";
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
const headParagraphs = (entry: PrintedEntry, isFirst: boolean, sheet: Sheet): ReadonlyArray<object> => {
  const { look, width } = sheet;
  // A job may be known by its employer alone: then that is the title.
  const isUntitled = entry.title.text.length === 0;
  const head = linkRuns(isUntitled ? entry.subtitle : entry.title, {});
  const light: RunOptions = look.isEntryOneLine ? { bold: false, font: look.font } : {};
  const employer = isUntitled ? [] : linkRuns(entry.subtitle, { ...light, italics: look.isEmployerItalic });
  const place = linkRuns(entry.place, light);
  const quiet: RunOptions = { bold: false, font: look.font, color: look.quiet };
  const dates = entry.dates === "" ? [] : [new TextRun({ ...quiet, children: [new Tab(), entry.dates] })];
  const options: Omit<ParagraphOptions, "children"> = {
    heading: "Heading2",
    tabStops: [{ type: "right", position: width }],
    ...(isFirst ? {} : { spacing: { before: twips(look.entryGap) } }),
  };
  if (look.isEntryOneLine) {
    const parts = [head, employer, place].filter((runs) => runs.length > 0);
    const between = new TextRun({ ...quiet, text: BETWEEN });
    const line = parts.flatMap((runs, at) => (at === 0 ? runs : [between, ...runs]));
    return [new Paragraph({ ...options, children: [...line, ...dates] })];
  }
  const between = employer.length > 0 && place.length > 0 ? [new TextRun({ text: BETWEEN })] : [];
  const below = [...employer, ...between, ...place];
  return [
    new Paragraph({ ...options, children: [...head, ...dates] }),
    ...(below.length === 0 ? [] : [new Paragraph({ keepNext: true, children: below })]),
  ];
};

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

const linkRuns = ({ text, url }: PrintedLink, look: RunOptions): Array<object> => {
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
