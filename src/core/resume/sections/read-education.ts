/** Degrees and schools. */
import { blankEducation } from "../blank-entries.ts";
import { type FieldWriter, LIKELY } from "../field-writer.ts";
import { type EntryLines, entriesOf } from "../layout/entries-of.ts";
import type { Line } from "../lines/line.ts";
import { EMPTY, part, type Stretch, splitAt } from "../lines/stretch.ts";
import type { Education } from "../resume.ts";
import { type School, schoolsByLook } from "../schools/schools-by-look.ts";
import { subjectAfter } from "../schools/subject-after.ts";
import { headerOfEntry } from "./header-of-entry.ts";
import type { SectionTools } from "./section-tools.ts";

export const readEducation = (
  lines: ReadonlyArray<Line>,
  from: number,
  tools: SectionTools,
  writer: FieldWriter,
): ReadonlyArray<Education> => {
  const education: Array<Education> = [];
  for (const { header, institution, degree, isNamed } of schoolsIn(lines, tools)) {
    const { from: start, to } = headerOfEntry(header);
    if (institution.text === "" && degree.text === "") continue;
    const path = `/education/${from + education.length}`;
    const { studyType, area: named } = studyOf(degree);
    const area = named.text === "" ? subjectAfter(degree, institution, header, tools) : named;
    const isSingle = start.value === to.value;
    education.push({
      ...blankEducation,
      institution: writer.text(`${path}/institution`, institution, isNamed ? NAMED : LIKELY),
      area: writer.text(`${path}/area`, area),
      studyType: writer.text(`${path}/studyType`, studyType),
      startDate: isSingle ? "" : writer.value(`${path}/startDate`, start.value, start.at),
      endDate: writer.value(`${path}/endDate`, to.value, to.at),
    });
  }
  return education;
};

/** Measured on real pages: four of five names with a word for a school are whole and right. */
const NAMED = 0.8;

const schoolsIn = (lines: ReadonlyArray<Line>, tools: SectionTools): ReadonlyArray<School> =>
  lines.some(({ look }) => look !== null)
    ? schoolsByLook(lines, tools)
    : entriesOf(lines, tools)
        .flatMap((entry) => asHeaders(entry, tools))
        .map(({ header }) => {
          const pieces = headerOfEntry(header).lines.flatMap((line) => splitAt(line, DIVIDERS));
          const parts = partsOf(pieces, tools);
          return { header, ...parts, isNamed: tools.words.isInstitution(parts.institution.text) };
        });

const DIVIDERS =
  /\s[|•·–—-]\s|\s-{2,3}\s|\s?[|•·]\s?|\s?—\s?|\t+|\s{3,}|,\s+|\sfrom\s(?=\p{Lu})|\s@\s|\sat\s(?=(?:the\s)?[Uu]niversity)/gu;

/** On many pages every degree is a bullet of its own: each is a header then. */
const asHeaders = (entry: EntryLines, tools: SectionTools): ReadonlyArray<EntryLines> => {
  if (entry.header.length > 0) return [entry];
  return entry.body.map((line) => ({
    header: [{ line, range: tools.dateRangeIn(line.content.text) }],
    body: [],
  }));
};

const partsOf = (
  pieces: ReadonlyArray<Stretch>,
  { words }: SectionTools,
): { readonly institution: Stretch; readonly degree: Stretch } => {
  const degree = pieces.find(({ text }) => words.isDegree(text) && !words.isInstitution(text));
  const institution = pieces.find((piece) => piece !== degree && words.isInstitution(piece.text));
  const others = pieces.filter((piece) => piece !== degree && !words.isPlace(piece.text));
  if (degree === undefined && institution === undefined) return { institution: EMPTY, degree: EMPTY };
  return { institution: institution ?? others[0] ?? EMPTY, degree: degree ?? EMPTY };
};

/** "BSc in Computer Science", "Master of Science (Physics)": the degree and its subject. */
const studyOf = (degree: Stretch): { readonly studyType: Stretch; readonly area: Stretch } => {
  const match = /\s(?:in|en|di)\s/u.exec(degree.text);
  if (match !== null) {
    return { studyType: part(degree, 0, match.index), area: part(degree, match.index + match[0].length) };
  }
  const bracket = degree.text.indexOf("(");
  const close = degree.text.indexOf(")", bracket);
  if (bracket < 2 || close === -1) return { studyType: degree, area: EMPTY };
  return { studyType: part(degree, 0, bracket), area: part(degree, bracket + 1, close) };
};
