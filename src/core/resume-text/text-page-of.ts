/** Takes a résumé apart into headed sections. Empty ones are left out; nothing that is stated is. */
import type { Basics, Location, Resume } from "#core/resume/index.ts";
import { educationEntry, projectEntry, volunteerEntry, workEntry } from "./entries/long-entries.ts";
import {
  awardEntry,
  certificateEntry,
  keywordEntry,
  languageEntry,
  publicationEntry,
  referenceEntry,
} from "./entries/short-entries.ts";
import { inLine, joined, paragraphsOf, stated } from "./in-line.ts";
import { blankEntry, type TextPage, type TextSection } from "./text-page.ts";

export const textPageOf = (resume: Resume): TextPage => {
  const { basics } = resume;
  return {
    name: inLine(basics.name),
    label: inLine(basics.label),
    contact: stated([placeOf(basics.location), basics.email, basics.phone]),
    links: linksOf(basics),
    sections: sectionsOf(resume).filter(({ entries }) => entries.length > 0),
  };
};

const sectionsOf = (resume: Resume): ReadonlyArray<TextSection> => {
  const summary = paragraphsOf(resume.basics.summary);
  return [
    { title: "Summary", entries: summary.length > 0 ? [{ ...blankEntry, paragraphs: summary }] : [] },
    { title: "Experience", entries: resume.work.map(workEntry) },
    { title: "Projects", entries: resume.projects.map(projectEntry) },
    { title: "Education", entries: resume.education.map(educationEntry) },
    {
      title: "Skills",
      entries: resume.skills.map(({ name, level, keywords }) =>
        keywordEntry(joined([name, level === "" ? "" : `(${level})`], " "), keywords),
      ),
    },
    { title: "Certificates", entries: resume.certificates.map(certificateEntry) },
    { title: "Publications", entries: resume.publications.map(publicationEntry) },
    { title: "Awards", entries: resume.awards.map(awardEntry) },
    { title: "Volunteering", entries: resume.volunteer.map(volunteerEntry) },
    { title: "Languages", entries: resume.languages.map(languageEntry) },
    {
      title: "Interests",
      entries: resume.interests.map(({ name, keywords }) => keywordEntry(name, keywords)),
    },
    { title: "References", entries: resume.references.map(referenceEntry) },
  ];
};

/** "Rua Augusta 12, 1100-053 Lisbon, PT". */
const placeOf = ({ address, postalCode, city, region, countryCode }: Location): string =>
  joined([address, joined([postalCode, city], " "), region, countryCode], ", ");

/** A profile that states no address is shown by its network and name. */
const linksOf = ({ url, profiles }: Basics): ReadonlyArray<string> => {
  const all = [url, ...profiles.map((one) => one.url || joined([one.network, one.username], ": "))];
  return [...new Set(stated(all))];
};
