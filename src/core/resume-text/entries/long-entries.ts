/** Jobs, volunteering, projects and education: a heading, where and when, then what was done. */
import type { Education, Project, Volunteer, Work } from "#core/resume/index.ts";
import { inLine, joined, paragraphsOf, stated } from "../in-line.ts";
import { shownPeriod } from "../shown-date.ts";
import { blankEntry, type TextEntry } from "../text-page.ts";

export const workEntry = (job: Work): TextEntry => ({
  ...blankEntry,
  heading: inLine(job.position) || inLine(job.name),
  under: stated([
    joined(job.position === "" ? [job.location] : [job.name, job.location], " | "),
    shownPeriod(job.startDate, job.endDate),
    job.url,
  ]),
  paragraphs: [...paragraphsOf(job.description), ...paragraphsOf(job.summary)],
  bullets: stated(job.highlights),
  labelled: labelled([["Tech", job.keywords]]),
});

export const volunteerEntry = (one: Volunteer): TextEntry => ({
  ...blankEntry,
  heading: inLine(one.position || one.organization),
  under: stated([
    one.position === "" ? "" : one.organization,
    shownPeriod(one.startDate, one.endDate),
    one.url,
  ]),
  paragraphs: paragraphsOf(one.summary),
  bullets: stated(one.highlights),
});

export const educationEntry = (one: Education): TextEntry => {
  const degree = joined([one.studyType, one.area], " ");
  return {
    ...blankEntry,
    heading: degree || inLine(one.institution),
    under: stated([degree === "" ? "" : one.institution, shownPeriod(one.startDate, one.endDate), one.url]),
    labelled: labelled([
      ["Grade", [one.score]],
      ["Courses", one.courses],
    ]),
  };
};

export const projectEntry = (one: Project): TextEntry => ({
  ...blankEntry,
  heading: inLine(one.name),
  under: stated([
    joined([...one.roles, one.entity, one.type], ", "),
    shownPeriod(one.startDate, one.endDate),
    one.url,
  ]),
  paragraphs: paragraphsOf(one.description),
  bullets: stated(one.highlights),
  labelled: labelled([["Tech", one.keywords]]),
});

const labelled = (rows: ReadonlyArray<readonly [string, ReadonlyArray<string>]>): TextEntry["labelled"] =>
  rows.map(([label, texts]) => [label, joined(texts, ", ")] as const).filter(([, text]) => text !== "");
