/** The sections of a résumé in the order in which a hiring manager reads them, each under its printed title. */
import type { Resume } from "#core/resume/index.ts";
import {
  awardEntry,
  certificateEntry,
  educationEntry,
  projectEntry,
  publicationEntry,
  referenceEntry,
  volunteerEntry,
  workEntry,
} from "./printed-entries.ts";
import type { PrintedEntry, PrintedRow, PrintedSection, SectionId } from "./printed-resume.ts";
import { interestRow, languagesRow, skillRow } from "./printed-rows.ts";
import { proseText } from "./unbroken-text.ts";

/** Without those that would be empty. */
export const printedSections = (resume: Resume): ReadonlyArray<PrintedSection> => {
  const sections: ReadonlyArray<PrintedSection> = [
    { form: "prose", id: "summary", title: "Summary", text: proseText(resume.basics.summary) },
    entries("work", "Experience", resume.work.map(workEntry)),
    entries("projects", "Projects", resume.projects.map(projectEntry)),
    rows("skills", "Skills", resume.skills.map(skillRow)),
    entries("education", "Education", resume.education.map(educationEntry)),
    entries("certificates", "Certifications", resume.certificates.map(certificateEntry)),
    entries("publications", "Publications", resume.publications.map(publicationEntry)),
    entries("awards", "Awards", resume.awards.map(awardEntry)),
    entries("volunteer", "Volunteering", resume.volunteer.map(volunteerEntry)),
    rows("languages", "Languages", [languagesRow(resume.languages)]),
    rows("interests", "Interests", resume.interests.map(interestRow)),
    entries("references", "References", resume.references.map(referenceEntry)),
  ];
  return sections.filter(isFilled);
};

const entries = (id: SectionId, title: string, all: ReadonlyArray<PrintedEntry>): PrintedSection => ({
  form: "entries",
  id,
  title,
  entries: all.filter(({ title: { text }, subtitle, summary, bullets }) =>
    [text, subtitle.text, summary, bullets].some((part) => part.length > 0),
  ),
});

const rows = (id: SectionId, title: string, all: ReadonlyArray<PrintedRow>): PrintedSection => ({
  form: "rows",
  id,
  title,
  rows: all.filter(({ name, text }) => name.length + text.length > 0),
});

const isFilled = (section: PrintedSection): boolean => {
  switch (section.form) {
    case "prose":
      return section.text.length > 0;
    case "entries":
      return section.entries.length > 0;
    case "rows":
      return section.rows.length > 0;
  }
};
