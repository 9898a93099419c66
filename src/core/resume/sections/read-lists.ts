/** Sections that are lists: skills, certificates, languages, publications, awards. */
import {
  blankAward,
  blankCertificate,
  blankInterest,
  blankPublication,
  blankSkillGroup,
} from "../blank-entries.ts";
import { type FieldWriter, LIKELY, SURE } from "../field-writer.ts";
import { listOf } from "../layout/list-of.ts";
import type { Line } from "../lines/line.ts";
import { EMPTY, part, type Stretch, splitAt } from "../lines/stretch.ts";
import type { Resume, SkillGroup } from "../resume.ts";
import { skillsByLook } from "../skills/skills-by-look.ts";
import type { SectionTools } from "./section-tools.ts";
import { urlsIn } from "./urls-in.ts";

export const readSkills = (
  lines: ReadonlyArray<Line>,
  from: number,
  tools: SectionTools,
  writer: FieldWriter,
): ReadonlyArray<SkillGroup> => {
  if (lines.some(({ look }) => look !== null)) return readSkillsByLook(lines, from, tools, writer);
  const groups: Array<SkillGroup> = [];
  let label: Stretch = EMPTY;
  for (const line of lines) {
    // A heading, or a line that ends in a colon, names the lines below it.
    const isLabel =
      line.kind === "heading" ||
      line.content.text.endsWith(":") ||
      (line.strong && !line.content.text.includes(","));
    if (isLabel && !/:\s*\S/u.test(line.content.text)) {
      label = withoutColon(line.content);
      continue;
    }
    for (const content of groupsIn(line)) {
      const { name, names } = groupOf(content, label, line.row);
      const path = `/skills/${from + groups.length}`;
      const keywords = listOf(names).map((item, i) => writer.text(`${path}/keywords/${i}`, item));
      if (keywords.length > 0)
        groups.push({ ...blankSkillGroup, name: writer.text(`${path}/name`, name), keywords });
    }
  }
  return groups;
};

const readSkillsByLook = (
  lines: ReadonlyArray<Line>,
  from: number,
  tools: SectionTools,
  writer: FieldWriter,
): ReadonlyArray<SkillGroup> =>
  skillsByLook(lines, tools).map(({ label, items }, at) => {
    const path = `/skills/${from + at}`;
    // A name of many words may be a sentence that escaped.
    const confidence = ({ text }: Stretch): number => (text.split(" ").length > 4 ? LIKELY : SURE);
    const keywords = items.map((item, i) => writer.text(`${path}/keywords/${i}`, item, confidence(item)));
    return { ...blankSkillGroup, name: writer.text(`${path}/name`, label), keywords };
  });

/** "Languages: Go, Java | Databases: Redis" holds two groups. */
const groupsIn = ({ content }: Line): ReadonlyArray<Stretch> => {
  const pieces = splitAt(content, /\s[|•·]\s/gu);
  return pieces.length > 1 && pieces.every(({ text }) => /^[^:,]{2,40}:\s/u.test(text)) ? pieces : [content];
};

/** "Databases: PostgreSQL, Redis" and "Databases — PostgreSQL, Redis". */
const groupOf = (
  content: Stretch,
  label: Stretch,
  isRow: boolean,
): { readonly name: Stretch; readonly names: Stretch } => {
  const colon = content.text.search(
    isRow ? /\s\|\s/u : /\s{0,20}:(?:\s|$)|\s[–—]\s|\s{3,20}(?=[^,]{1,40},)|\t(?=[^,]{1,40},)/u,
  );
  if (colon < 2 || colon > 50 || content.text.slice(0, colon).includes(","))
    return { name: label, names: content };
  return {
    name: part(content, 0, colon),
    names: part(content, colon + separatorLength(content.text, colon)),
  };
};

/** Blanks and the sign: what comes after it are the names. */
const separatorLength = (text: string, at: number): number =>
  /^\s{0,20}[:–—|]?/u.exec(text.slice(at, at + 24))?.[0].length ?? 1;

const withoutColon = (content: Stretch): Stretch =>
  part(content, 0, content.text.replace(/[:\s]+$/u, "").length);

/** A name ends at a bracket or a dash; what follows is the issuer, the level or the date. */
const AFTER_NAME = /\s[|•·–—-]\s|,\s+|\s\(|:\s/gu;

export const readCertificates = (
  lines: ReadonlyArray<Line>,
  from: number,
  tools: SectionTools,
  writer: FieldWriter,
): Resume["certificates"] =>
  lines.map(({ content }, i) => {
    const path = `/certificates/${from + i}`;
    const range = tools.dateRangeIn(content.text);
    const [name = EMPTY, issuer = EMPTY] = splitAt(
      part(content, 0, range?.start ?? content.text.length),
      AFTER_NAME,
    );
    return {
      ...blankCertificate,
      name: writer.text(`${path}/name`, name),
      issuer: writer.text(`${path}/issuer`, issuer),
      date:
        range === null ? "" : writer.value(`${path}/date`, range.from, part(content, range.start, range.end)),
    };
  });

export const readLanguages = (
  lines: ReadonlyArray<Line>,
  from: number,
  writer: FieldWriter,
): Resume["languages"] =>
  lines
    .flatMap(({ content }) => listOf(content))
    .map((item, i) => {
      const path = `/languages/${from + i}`;
      const [language = EMPTY, fluency = EMPTY] = splitAt(item, /\s[–—-]\s|\s?\(|:\s|\)/gu);
      return {
        language: writer.text(`${path}/language`, language),
        fluency: writer.text(`${path}/fluency`, fluency),
      };
    });

export const readPublications = (
  lines: ReadonlyArray<Line>,
  from: number,
  writer: FieldWriter,
): Resume["publications"] =>
  lines.map(({ content }, i) => {
    const path = `/publications/${from + i}`;
    const [url = EMPTY] = urlsIn(content);
    return {
      ...blankPublication,
      name: writer.text(`${path}/name`, content),
      url: writer.text(`${path}/url`, url),
    };
  });

export const readAwards = (lines: ReadonlyArray<Line>, from: number, writer: FieldWriter): Resume["awards"] =>
  lines.map(({ content }, i) => ({
    ...blankAward,
    title: writer.text(`/awards/${from + i}/title`, content),
  }));

/** "Chess, sailing" names two; a line of its own may be one ("Volunteer fire brigade since 2012"). */
export const readInterests = (
  lines: ReadonlyArray<Line>,
  from: number,
  writer: FieldWriter,
): Resume["interests"] =>
  lines
    .flatMap(({ content }) => listOf(content))
    .map((item, i) => ({ ...blankInterest, name: writer.text(`/interests/${from + i}/name`, item) }));

/** Who says it stands before a colon or a dash, or nowhere ("On request"). */
export const readReferences = (
  lines: ReadonlyArray<Line>,
  from: number,
  writer: FieldWriter,
): Resume["references"] =>
  lines.map(({ content }, i) => {
    const path = `/references/${from + i}`;
    const parted = /^[^:–—]{2,60}(?=:\s|\s[–—]\s)/u.exec(content.text);
    const name = parted === null ? EMPTY : part(content, 0, parted[0].length);
    const said = parted === null ? content : part(content, parted[0].length + 2);
    return {
      name: writer.text(`${path}/name`, name),
      reference: writer.text(`${path}/reference`, said),
    };
  });
