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
import { linkedText, plainText, readableAddress } from "./print-links.ts";
import type { PrintedEntry } from "./printed-resume.ts";
import { stackRow } from "./printed-rows.ts";
import { unbrokenText } from "./unbroken-text.ts";

const nothing: PrintedEntry = {
  title: { text: [], url: "" },
  subtitle: { text: [], url: "" },
  place: [],
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
  place: unbrokenText(work.location),
  dates: printPeriod(work.startDate, work.endDate),
  note: unbrokenText(work.description),
  summary: unbrokenText(work.summary),
  bullets: bulletsOf(work.highlights),
  stack: stackRow(work.keywords),
});

export const volunteerEntry = (volunteer: Volunteer): PrintedEntry => ({
  ...nothing,
  title: plainText(volunteer.position),
  subtitle: linkedText(volunteer.organization, volunteer.url),
  dates: printPeriod(volunteer.startDate, volunteer.endDate),
  summary: unbrokenText(volunteer.summary),
  bullets: bulletsOf(volunteer.highlights),
});

export const educationEntry = (education: Education): PrintedEntry => ({
  ...nothing,
  title: plainText(listed([education.studyType, education.area])),
  subtitle: linkedText(education.institution, education.url),
  dates: printPeriod(education.startDate, education.endDate),
  note: unbrokenText(education.score),
  stack: education.courses.length === 0 ? null : { ...named("Courses", education.courses) },
});

export const projectEntry = (project: Project): PrintedEntry => ({
  ...nothing,
  title: plainText(project.name),
  subtitle: plainText(listed([...project.roles, project.entity])),
  place: project.url === "" ? [] : [[readableAddress(project.url)]],
  dates: printPeriod(project.startDate, project.endDate),
  note: unbrokenText(project.type),
  summary: unbrokenText(project.description),
  bullets: bulletsOf(project.highlights),
  stack: stackRow(project.keywords),
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
  summary: unbrokenText(publication.summary),
});

export const awardEntry = (award: Award): PrintedEntry => ({
  ...nothing,
  title: plainText(award.title),
  subtitle: plainText(award.awarder),
  dates: printDate(award.date),
  summary: unbrokenText(award.summary),
});

export const referenceEntry = (reference: Reference): PrintedEntry => ({
  ...nothing,
  title: plainText(reference.name),
  summary: unbrokenText(reference.reference),
});

const bulletsOf = (highlights: ReadonlyArray<string>) =>
  highlights.map(unbrokenText).filter((text) => text.length > 0);

const named = (name: string, words: ReadonlyArray<string>) => ({
  name: unbrokenText(name),
  text: unbrokenText(words.join(", ")),
});

const listed = (words: ReadonlyArray<string>): string =>
  words.filter((word) => word.trim() !== "").join(", ");
