/** Jobs, volunteering, projects and education: a heading, where and when, then what was done. */
import type { Education, Project, Volunteer, Work } from "#core/resume/index.ts";
import { inLine, joined, paragraphsOf, stated } from "../in-line.ts";
import { shownPeriod } from "../shown-date.ts";
import { blankEntry, type TextEntry } from "../text-page.ts";

/** "Backend Engineer at Lumen | Mar 2022 – Present": with "at" between them no reader takes one for the other. */
export const workEntry = (job: Work): TextEntry => ({
  ...blankEntry,
  heading: atPlace(job.position, job.name),
  when: shownPeriod(job.startDate, job.endDate),
  under: stated([job.location, job.url]),
  paragraphs: [...paragraphsOf(job.description), ...paragraphsOf(job.summary)],
  bullets: stated(job.highlights),
  labelled: labelled([["Tech", job.keywords]]),
});

/** Before a name without a capital letter ("thoughtbot", "株式会社") "at" may be any word, and a comma is plainer. */
const atPlace = (position: string, name: string): string =>
  joined([position, name], /^[\p{Lu}\d]/u.test(name.trim()) ? " at " : ", ");

export const volunteerEntry = (one: Volunteer): TextEntry => ({
  ...blankEntry,
  heading: atPlace(one.position, one.organization),
  when: shownPeriod(one.startDate, one.endDate),
  under: stated([one.url]),
  paragraphs: paragraphsOf(one.summary),
  bullets: stated(one.highlights),
});

export const educationEntry = (one: Education): TextEntry => {
  const degree = joined([one.studyType, one.area], " in ");
  return {
    ...blankEntry,
    heading: joined([degree, one.institution], " | "),
    when: shownPeriod(one.startDate, one.endDate),
    under: stated([shownScore(one.score), one.url]),
    labelled: labelled([["Coursework", one.courses]]),
  };
};

/** "GPA 3.8" names itself, "3.8" does not. */
const shownScore = (score: string): string =>
  score === "" || /\p{L}{2}/u.test(score) ? score : `Grade: ${score}`;

export const projectEntry = (one: Project): TextEntry => ({
  ...blankEntry,
  heading: inLine(one.name),
  when: shownPeriod(one.startDate, one.endDate),
  under: stated([joined([...one.roles, one.entity, one.type], ", "), one.url]),
  paragraphs: paragraphsOf(one.description),
  bullets: stated(one.highlights),
  labelled: labelled([["Tech", one.keywords]]),
});

const labelled = (rows: ReadonlyArray<readonly [string, ReadonlyArray<string>]>): TextEntry["labelled"] =>
  rows.map(([label, texts]) => [label, joined(texts, ", ")] as const).filter(([, text]) => text !== "");
