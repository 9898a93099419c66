/** The lists of a record that hold entries with ids, so that edits, variants, differences and files treat them alike. */
import {
  type Basics,
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
} from "#core/resume/index.ts";
import type { ResumeRecord } from "./resume-record.ts";

/** In the order of the JSON Resume schema; ids are given in this order. */
export const sectionNames = [
  "work",
  "volunteer",
  "education",
  "awards",
  "certificates",
  "publications",
  "skills",
  "languages",
  "interests",
  "references",
  "projects",
] as const;

/** "profiles" stands under `basics`; everything else at the root. */
export const listNames = ["profiles", ...sectionNames] as const;

export type ListName = (typeof listNames)[number];

export const blankByList = {
  profiles: blankProfile,
  work: blankWork,
  volunteer: blankVolunteer,
  education: blankEducation,
  awards: blankAward,
  certificates: blankCertificate,
  publications: blankPublication,
  skills: blankSkillGroup,
  languages: blankLanguage,
  interests: blankInterest,
  references: blankReference,
  projects: blankProject,
} as const;

/** Any entry: its fields are texts or lists of texts, as its list says. */
export interface AnyEntry {
  readonly id: string;
  readonly highlights?: ReadonlyArray<string>;
  readonly highlightIds?: ReadonlyArray<string>;
}

export type FieldValue = string | ReadonlyArray<string>;

/** Names of the fields of a list's entries, as JSON Resume has them; neither id nor highlightIds. */
export const fieldsOfList = (list: ListName): ReadonlyArray<string> => Object.keys(blankByList[list]);

export const hasBullets = (list: ListName): boolean => "highlights" in blankByList[list];

/** The entries of a list, whichever: for code that treats all lists alike. */
export const entriesOf = (record: ResumeRecord, list: ListName): ReadonlyArray<AnyEntry> =>
  list === "profiles" ? record.basics.profiles : record[list];

/** The entries must be of that list: what was taken from it with `entriesOf`, or made from its blank. */
export const withEntries = (
  record: ResumeRecord,
  list: ListName,
  entries: ReadonlyArray<AnyEntry>,
): ResumeRecord =>
  list === "profiles"
    ? ({ ...record, basics: { ...record.basics, profiles: entries } } as ResumeRecord)
    : { ...record, [list]: entries };

/** A record from its lists; `entries` gives what belongs into each. */
export const recordFromLists = (
  basics: Basics,
  entries: (list: ListName) => ReadonlyArray<AnyEntry>,
  rest: () => Pick<ResumeRecord, "lastId" | "unknown">,
): ResumeRecord => {
  const profiles = entries("profiles");
  const sections = Object.fromEntries(sectionNames.map((section) => [section, entries(section)]));
  // The entries come from the blank of their list, so they have its fields.
  return { basics: { ...basics, profiles }, ...sections, ...rest() } as unknown as ResumeRecord;
};

/** The value of a field by name; "" where there is no such field. Only own members: "constructor" is none. */
export const fieldOf = (entry: object, field: string): FieldValue =>
  Object.hasOwn(entry, field) ? ((entry as Readonly<Record<string, FieldValue>>)[field] ?? "") : "";

export const textsOf = (value: FieldValue): ReadonlyArray<string> => (typeof value === "string" ? [] : value);

export interface Place {
  readonly list: ListName;
  readonly index: number;
  readonly entry: AnyEntry;
}

export const placeOfEntry = (record: ResumeRecord, id: string): Place | null => {
  for (const list of listNames) {
    const entries = entriesOf(record, list);
    const index = entries.findIndex((entry) => entry.id === id);
    const entry = entries[index];
    if (entry) return { list, index, entry };
  }
  return null;
};

export interface BulletPlace extends Place {
  readonly bullet: number;
  readonly text: string;
}

export const placeOfBullet = (record: ResumeRecord, id: string): BulletPlace | null => {
  for (const list of listNames.filter(hasBullets)) {
    for (const [index, entry] of entriesOf(record, list).entries()) {
      const bullet = entry.highlightIds?.indexOf(id) ?? -1;
      if (bullet !== -1) return { list, index, entry, bullet, text: entry.highlights?.[bullet] ?? "" };
    }
  }
  return null;
};
