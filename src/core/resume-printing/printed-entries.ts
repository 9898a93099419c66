/** Each kind of entry as title, who stands behind it, place, dates and what was done. */
import type {
  Award,
  Certificate,
  Education,
  Project,
  Publication,
  Reference,
  Volunteer,
  Work,
} from "#core/resume/index.ts";
import { printDate, printPeriod } from "./print-dates.ts";
import { linkedText, plainText, shownAddress } from "./print-links.ts";
import type { PrintedEntry } from "./printed-resume.ts";
import { rowOf } from "./printed-rows.ts";
import { proseText, unbrokenText } from "./unbroken-text.ts";

const nothing: PrintedEntry = {
  title: { text: [], url: "" },
  subtitle: { text: [], url: "" },
  place: { text: [], url: "" },
  dates: "",
  note: [],
  summary: [],
  bullets: [],
  stack: null,
};

export const workEntry = (work: Work): PrintedEntry => ({
  ...nothing,
  title: plainText(work.position),
  subtitle: linkedText(work.name, work.url),
  place: plainText(work.location),
  dates: printPeriod(work.startDate, work.endDate),
  note: unbrokenText(work.description),
  summary: proseText(work.summary),
  bullets: bulletsOf(work.highlights),
  stack: rowOf("Tech", work.keywords),
});

export const volunteerEntry = (volunteer: Volunteer): PrintedEntry => ({
  ...nothing,
  title: plainText(volunteer.position),
  subtitle: linkedText(volunteer.organization, volunteer.url),
  dates: printPeriod(volunteer.startDate, volunteer.endDate),
  summary: proseText(volunteer.summary),
  bullets: bulletsOf(volunteer.highlights),
});

export const educationEntry = (education: Education): PrintedEntry => ({
  ...nothing,
  title: plainText(listed([education.studyType, education.area])),
  subtitle: linkedText(education.institution, education.url),
  dates: printPeriod(education.startDate, education.endDate),
  place: plainText(printScore(education.score)),
  stack: rowOf("Coursework", education.courses),
});

export const projectEntry = (project: Project): PrintedEntry => ({
  ...nothing,
  title: plainText(project.name),
  subtitle: plainText(listed([...project.roles, project.entity])),
  place: shownAddress(project.url),
  dates: printPeriod(project.startDate, project.endDate),
  note: unbrokenText(project.type),
  summary: proseText(project.description),
  bullets: bulletsOf(project.highlights),
  stack: rowOf("Tech", project.keywords),
});

export const certificateEntry = (certificate: Certificate): PrintedEntry => ({
  ...nothing,
  title: linkedText(certificate.name, certificate.url),
  subtitle: plainText(certificate.issuer),
  dates: printDate(certificate.date),
});

export const publicationEntry = (publication: Publication): PrintedEntry => ({
  ...nothing,
  title: linkedText(publication.name, publication.url),
  subtitle: plainText(publication.publisher),
  dates: printDate(publication.releaseDate),
  summary: proseText(publication.summary),
});

export const awardEntry = (award: Award): PrintedEntry => ({
  ...nothing,
  title: plainText(award.title),
  subtitle: plainText(award.awarder),
  dates: printDate(award.date),
  summary: proseText(award.summary),
});

export const referenceEntry = (reference: Reference): PrintedEntry => ({
  ...nothing,
  title: plainText(reference.name),
  summary: proseText(reference.reference),
});

const bulletsOf = (highlights: ReadonlyArray<string>) =>
  highlights.map(proseText).filter((text) => text.length > 0);

/** A bare number says nothing to who has been to another school. */
const printScore = (score: string): string => (/^[\d.,/ ]{1,20}$/u.test(score) ? `Grade: ${score}` : score);

const listed = (words: ReadonlyArray<string>): string =>
  words.filter((word) => word.trim() !== "").join(", ");
