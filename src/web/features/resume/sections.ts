/** What a résumé is made of on screen: its sections in reading order, and the fields of an entry of each. */
import {
  blankAward,
  blankCertificate,
  blankEducation,
  blankInterest,
  blankLanguage,
  blankProfile,
  blankProject,
  blankPublication,
  blankReference,
  blankSkillGroup,
  blankVolunteer,
  blankWork,
  type Resume,
} from "#core/resume/index.ts";

/** Profiles stand in `basics`, but are edited like any other list of entries. */
export type SectionKey = Exclude<keyof Resume, "basics"> | "profiles";

/** `words`: short things in a row. `bullets`: sentences, one a line. */
export type FieldKind = "line" | "date" | "text" | "words" | "bullets";

export interface FieldSpec {
  readonly key: string;
  readonly label: string;
  readonly kind: FieldKind;
}

export interface SectionSpec {
  readonly key: SectionKey;
  readonly title: string;
  /** What one entry is called. */
  readonly one: string;
  readonly fields: ReadonlyArray<FieldSpec>;
  readonly blank: Readonly<Record<string, unknown>>;
}

const line = (key: string, label: string): FieldSpec => ({ key, label, kind: "line" });
const date = (key: string, label: string): FieldSpec => ({ key, label, kind: "date" });
const text = (key: string, label: string): FieldSpec => ({ key, label, kind: "text" });
const words = (key: string, label: string): FieldSpec => ({ key, label, kind: "words" });
const bullets: FieldSpec = { key: "highlights", label: "Bullet", kind: "bullets" };
const period = [date("startDate", "Start"), date("endDate", "End")];

/** The head of the page. */
export const basicsFields: ReadonlyArray<FieldSpec> = [
  line("name", "Name"),
  line("label", "Title"),
  line("email", "E-mail"),
  line("phone", "Phone"),
  line("location/city", "Place"),
  line("url", "Web page"),
  text("summary", "Summary"),
];

/** Read from files, but rarely worth a line of their own; shown only where they hold something. */
export const rareBasicsFields: ReadonlyArray<FieldSpec> = [
  line("location/address", "Street"),
  line("location/postalCode", "Postal code"),
  line("location/region", "Region"),
  line("location/countryCode", "Country"),
  line("image", "Picture"),
];

export const sectionSpecs: ReadonlyArray<SectionSpec> = [
  {
    key: "profiles",
    title: "Profiles",
    one: "profile",
    fields: [line("network", "Network"), line("username", "User name"), line("url", "Address")],
    blank: { ...blankProfile },
  },
  {
    key: "work",
    title: "Experience",
    one: "job",
    fields: [
      line("position", "Job title"),
      line("name", "Employer"),
      ...period,
      line("location", "Place"),
      line("url", "Address"),
      text("description", "What the employer does"),
      text("summary", "Summary"),
      bullets,
      words("keywords", "Stack"),
    ],
    blank: { ...blankWork },
  },
  {
    key: "projects",
    title: "Projects",
    one: "project",
    fields: [
      line("name", "Project"),
      line("entity", "For whom"),
      ...period,
      line("url", "Address"),
      line("type", "Kind"),
      text("description", "Description"),
      bullets,
      words("keywords", "Stack"),
      words("roles", "Roles"),
    ],
    blank: { ...blankProject },
  },
  {
    key: "skills",
    title: "Skills",
    one: "skill group",
    fields: [line("name", "Group"), line("level", "Level"), words("keywords", "Skills")],
    blank: { ...blankSkillGroup },
  },
  {
    key: "education",
    title: "Education",
    one: "degree",
    fields: [
      line("studyType", "Degree"),
      line("area", "Subject"),
      line("institution", "School"),
      ...period,
      line("score", "Grade"),
      line("url", "Address"),
      words("courses", "Courses"),
    ],
    blank: { ...blankEducation },
  },
  {
    key: "certificates",
    title: "Certificates",
    one: "certificate",
    fields: [
      line("name", "Certificate"),
      line("issuer", "Issuer"),
      date("date", "Date"),
      line("url", "Address"),
    ],
    blank: { ...blankCertificate },
  },
  {
    key: "volunteer",
    title: "Volunteering",
    one: "volunteer role",
    fields: [
      line("position", "Role"),
      line("organization", "Organisation"),
      ...period,
      line("url", "Address"),
      text("summary", "Summary"),
      bullets,
    ],
    blank: { ...blankVolunteer },
  },
  {
    key: "publications",
    title: "Publications",
    one: "publication",
    fields: [
      line("name", "Title"),
      line("publisher", "Publisher"),
      date("releaseDate", "Date"),
      line("url", "Address"),
      text("summary", "Summary"),
    ],
    blank: { ...blankPublication },
  },
  {
    key: "awards",
    title: "Awards",
    one: "award",
    fields: [
      line("title", "Award"),
      line("awarder", "From"),
      date("date", "Date"),
      text("summary", "Summary"),
    ],
    blank: { ...blankAward },
  },
  {
    key: "languages",
    title: "Languages",
    one: "language",
    fields: [line("language", "Language"), line("fluency", "Fluency")],
    blank: { ...blankLanguage },
  },
  {
    key: "interests",
    title: "Interests",
    one: "interest",
    fields: [line("name", "Interest"), words("keywords", "More exactly")],
    blank: { ...blankInterest },
  },
  {
    key: "references",
    title: "References",
    one: "reference",
    fields: [line("name", "Name"), text("reference", "Reference")],
    blank: { ...blankReference },
  },
];

export const specOf = (key: string): SectionSpec | undefined => sectionSpecs.find((spec) => spec.key === key);

/** Accepted as a date of a résumé; an empty one is "not stated". */
export const isResumeDate = (value: string): boolean => /^(?:\d{4}(?:-\d{2}){0,2}|present)?$/u.test(value);
