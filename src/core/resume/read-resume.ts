/** A résumé of any shape becomes a record whose every field points at its words. Linear in the length of the text. */
import { err, ok, type Result } from "#core/base/result.ts";
import { spanOf } from "#core/base/text-span.ts";
import type { WordList } from "#core/catalogue/index.ts";
import { citableTextOf, type PageText } from "#core/page-text/index.ts";
import { fieldWriterOf } from "./field-writer.ts";
import { withoutRunTogether } from "./layout/run-together.ts";
import type { SectionKind } from "./layout/section-titles.ts";
import { type Section, sectionsOf } from "./layout/sections-of.ts";
import { withUnmarkedSections } from "./layout/unmarked-sections.ts";
import { boxFinderOf, NO_BOXES } from "./looks/box-of.ts";
import { entryJudgeOf, pageLinesOf } from "./page-lines-of.ts";
import { type BrokenJson, readJsonResume, type WrongShape } from "./read-json-resume.ts";
import type { Resume } from "./resume.ts";
import type { ResumeReading } from "./resume-reading.ts";
import { readBasics } from "./sections/read-basics.ts";
import { readEducation } from "./sections/read-education.ts";
import {
  readAwards,
  readCertificates,
  readInterests,
  readLanguages,
  readPublications,
  readReferences,
  readSkills,
} from "./sections/read-lists.ts";
import { readProjects } from "./sections/read-projects.ts";
import { readVolunteer, readWork } from "./sections/read-work.ts";
import { type SectionTools, sectionToolsOf } from "./sections/section-tools.ts";
import { unreadParts } from "./unread-parts.ts";
import { warningsOn } from "./warnings-on.ts";

export interface WordingDep {
  readonly wording: ReadonlyArray<WordList>;
}

export type UnreadableResume = EmptyResume | TooLong | BrokenJson | WrongShape;

/**
 * Markdown, plain text, text taken from a PDF, or JSON Resume.
 *
 * @example
 * const reading = readResume(pageTextOf("# Ana Torres (fictional)\n…", "markdown"), { wording });
 * if (reading.ok) reading.value.resume.basics.name; // "Ana Torres"
 */
export const readResume = (
  page: PageText,
  { wording }: WordingDep,
): Result<ResumeReading, UnreadableResume> => {
  if (page.text.length > LONGEST) return err(tooLong);
  if (page.format === "json") return readJsonResume(page.text, { wording });
  const citable = citableTextOf(page, "resume");
  if (!/[\p{L}\p{N}]/u.test(citable.visible)) return err({ type: "EmptyResume" });
  const tools = toolsOf(wording);
  const lines = pageLinesOf(page, citable, tools);
  if (lines.length > MOST_LINES) return err(tooLong);
  const looksLikeEntry = entryJudgeOf(tools);
  const marked = sectionsOf(withoutRunTogether(lines, tools.titles), tools.titles, looksLikeEntry);
  const sections = withUnmarkedSections(marked, tools);
  const writer = fieldWriterOf(citable, page.layout === undefined ? NO_BOXES : boxFinderOf(page.layout));
  const resume = resumeOf(sections, tools, writer);
  const removed = page.hidden.map(({ what, start, end }) => ({
    what,
    span: spanOf("resume", page.text, start, end),
  }));
  return ok({
    text: page.text,
    resume,
    fields: writer.fields,
    warnings: [...warningsOn(resume, removed), ...unreadParts(sections, citable)],
    removed,
    pages: page.layout?.pages ?? [],
  });
};

export interface EmptyResume {
  readonly type: "EmptyResume";
}

/** A résumé of 200 pages is another file, dropped by mistake. */
export interface TooLong {
  readonly type: "TooLong";
  readonly message: string;
}

const LONGEST = 1_000_000;
const MOST_LINES = 40_000;

const tooLong: TooLong = {
  type: "TooLong",
  message:
    "This text is longer than any résumé (a million characters or 40,000 lines). Check that it is the right file.",
};

/** The words are prepared once for each catalogue. */
const toolsByWording = new WeakMap<ReadonlyArray<WordList>, SectionTools>();

const toolsOf = (wording: ReadonlyArray<WordList>): SectionTools => {
  const tools = toolsByWording.get(wording) ?? sectionToolsOf(wording);
  toolsByWording.set(wording, tools);
  return tools;
};

const resumeOf = (
  sections: ReadonlyArray<Section>,
  tools: SectionTools,
  writer: ReturnType<typeof fieldWriterOf>,
): Resume => {
  const linesIn = (kind: SectionKind) =>
    sections.filter((section) => section.kind === kind).map(({ lines }) => lines);
  const collect = <T>(
    kind: SectionKind,
    read: (lines: Section["lines"], from: number) => ReadonlyArray<T>,
  ) => {
    const all: Array<T> = [];
    for (const lines of linesIn(kind)) all.push(...read(lines, all.length));
    return all;
  };
  return {
    basics: readBasics(sections, tools, writer),
    work: collect("work", (lines, from) => readWork(lines, from, tools, writer)),
    volunteer: collect("volunteer", (lines, from) => readVolunteer(lines, from, tools, writer)),
    education: collect("education", (lines, from) => readEducation(lines, from, tools, writer)),
    projects: collect("projects", (lines, from) => readProjects(lines, from, tools, writer)),
    skills: collect("skills", (lines, from) => readSkills(lines, from, tools, writer)),
    certificates: collect("certificates", (lines, from) => readCertificates(lines, from, tools, writer)),
    languages: collect("languages", (lines, from) => readLanguages(lines, from, writer)),
    publications: collect("publications", (lines, from) => readPublications(lines, from, writer)),
    awards: collect("awards", (lines, from) => readAwards(lines, from, writer)),
    interests: collect("interests", (lines, from) => readInterests(lines, from, writer)),
    references: collect("references", (lines, from) => readReferences(lines, from, writer)),
  };
};
