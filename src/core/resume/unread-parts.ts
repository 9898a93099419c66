/** Parts under a title that no list knows are not read; the person is told which, and what to call them. */
import type { CitableText } from "#core/page-text/index.ts";
import type { Section } from "./layout/sections-of.ts";
import type { ResumeReading } from "./resume-reading.ts";

export const unreadParts = (
  sections: ReadonlyArray<Section>,
  citable: CitableText,
): ResumeReading["warnings"] =>
  sections
    .filter(({ kind, lines }) => kind === "other" && lines.length > 0)
    .flatMap(({ unknownTitle }) => (unknownTitle === undefined ? [] : [unknownTitle.content]))
    .slice(0, MOST_REPORTED)
    .map(({ text, offsets }) => ({
      type: "unread-part",
      message: `The part "${text.slice(0, 60)}" was not read. If it tells of jobs, projects, skills or studies, call it Experience, Projects, Skills or Education, 1 minute.`,
      span: citable.cite(offsets[0] ?? 0, (offsets.at(-1) ?? 0) + 1),
    }));

/** Five unknown titles say enough about the page. */
const MOST_REPORTED = 5;
