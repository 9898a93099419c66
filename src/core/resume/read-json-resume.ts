/** JSON Resume (1.0 and its later drafts): every field cites its place in the file; unknown keys are ignored. */
import { err, ok, type Result } from "#core/base/result.ts";
import type { WordList } from "#core/catalogue/index.ts";
import { wordsOf } from "#core/catalogue/index.ts";
import { blankLocation, resumeParts } from "./blank-entries.ts";
import { type JsonReader, type JsonRecord, jsonReaderOf } from "./json/json-record.ts";
import { type BrokenJson, type JsonNode, jsonTreeOf } from "./json/json-tree.ts";
import { dateRangeReaderOf } from "./layout/date-range.ts";
import { withOpenEnd } from "./open-end.ts";
import type { Basics, Education, Location, Project, Publication, Resume, Volunteer, Work } from "./resume.ts";
import type { ResumeReading } from "./resume-reading.ts";
import { warningsOn } from "./warnings-on.ts";

export type { BrokenJson };

/** The file is JSON but no résumé: its root, its basics or one of its sections has another shape. */
export interface WrongShape {
  readonly type: "WrongShape";
  /** RFC 6901 pointer into the file; "" is its root. */
  readonly path: string;
  readonly expected: string;
  readonly message: string;
}

export const readJsonResume = (
  text: string,
  { wording }: { readonly wording: ReadonlyArray<WordList> },
): Result<ResumeReading, BrokenJson | WrongShape> => {
  const tree = jsonTreeOf(text);
  if (!tree.ok) return tree;
  const wrong = wrongShapeOf(tree.value);
  if (wrong !== null) return err(wrong);
  const reader = jsonReaderOf(text);
  const resume = resumeOf({ node: tree.value, path: "" }, reader, dateReaderOf(wording));
  return ok({
    text,
    resume,
    fields: [...reader.fields, ...impliedEnds(resume, reader.fields)],
    warnings: [...reader.warnings, ...warningsOn(resume, [])],
    removed: [],
    pages: [],
  });
};

/** An end that no member states rests on the start that stands alone. */
const impliedEnds = (
  { work }: Resume,
  fields: ResumeReading["fields"],
): ReadonlyArray<ResumeReading["fields"][number]> => {
  const byPath = new Map(fields.map((field) => [field.path, field]));
  return work.flatMap(({ endDate }, i) => {
    const start = byPath.get(`/work/${i}/startDate`);
    const path = `/work/${i}/endDate`;
    return endDate === "" || byPath.has(path) || start === undefined
      ? []
      : [{ ...start, path, confidence: 0.6 }];
  });
};

const SECTIONS = resumeParts.filter((part) => part !== "basics");

const wrongShapeOf = (root: JsonNode): WrongShape | null => {
  if (root.kind !== "object") return wrongShape("", "an object with basics and work");
  const basics = root.members.get("basics");
  if (basics !== undefined && basics.kind !== "object" && basics.kind !== "null") {
    return wrongShape("/basics", "an object");
  }
  const wrong = SECTIONS.find((name) => !["array", "null", undefined].includes(root.members.get(name)?.kind));
  if (wrong !== undefined) return wrongShape(`/${wrong}`, "a list");
  const isResume = basics !== undefined || SECTIONS.some((name) => root.members.has(name));
  return isResume ? null : wrongShape("", "a JSON Resume with basics or work");
};

const wrongShape = (path: string, expected: string): WrongShape => {
  const place = path === "" ? "The file" : path;
  const message = `${place} should be ${expected}. See docs.jsonresume.org/schema, or paste the text of the résumé.`;
  return { type: "WrongShape", path, expected, message };
};

type DateReader = (written: string) => string;

/** "2020-03-01", "2020-03", "2020", "Mar 2020", "Present". */
const dateReaderOf = (wording: ReadonlyArray<WordList>): DateReader => {
  const present = new Set(wordsOf(wording, "resume-words", "present"));
  const rangeIn = dateRangeReaderOf(wording);
  return (written) => {
    if (/^\d{4}(?:-\d{2}){0,2}$/u.test(written)) return written;
    return present.has(written.toLowerCase()) ? "present" : (rangeIn(written)?.from ?? "");
  };
};

/** Where the values of one entry come from, and under which pointer of the résumé they are noted. */
interface EntryReader {
  readonly text: (field: string, ...others: ReadonlyArray<string>) => string;
  readonly date: (field: string) => string;
  readonly list: (field: string) => ReadonlyArray<string>;
}

const resumeOf = (root: JsonRecord, reader: JsonReader, date: DateReader): Resume => {
  const each = <T>(name: string, read: (entry: EntryReader) => T): ReadonlyArray<T> =>
    reader.children(root, name).map((record, i) => {
      const target = `/${name}/${i}`;
      return read({
        text: (field, ...others) => reader.text(record, [field, ...others], `${target}/${field}`),
        date: (field) => reader.text(record, [field], `${target}/${field}`, date),
        list: (field) => reader.texts(record, field, `${target}/${field}`),
      });
    });
  return {
    basics: basicsOf(reader.child(root, "basics"), reader),
    work: withOpenEnd(each("work", workOf)),
    volunteer: each("volunteer", volunteerOf),
    education: each("education", educationOf),
    projects: each("projects", projectOf),
    skills: each("skills", ({ text, list }) => ({
      name: text("name"),
      level: text("level"),
      keywords: list("keywords"),
    })),
    certificates: each("certificates", (entry) => ({
      name: entry.text("name"),
      issuer: entry.text("issuer"),
      date: entry.date("date"),
      url: entry.text("url"),
    })),
    languages: each("languages", ({ text }) => ({ language: text("language"), fluency: text("fluency") })),
    publications: each("publications", publicationOf),
    awards: each("awards", (entry) => ({
      title: entry.text("title"),
      date: entry.date("date"),
      awarder: entry.text("awarder"),
      summary: entry.text("summary"),
    })),
    interests: each("interests", ({ text, list }) => ({ name: text("name"), keywords: list("keywords") })),
    references: each("references", ({ text }) => ({ name: text("name"), reference: text("reference") })),
  };
};

const datesOf = ({ date }: EntryReader) => ({ startDate: date("startDate"), endDate: date("endDate") });

const workOf = (job: EntryReader): Work => ({
  name: job.text("name", "company", "organization"),
  position: job.text("position"),
  url: job.text("url", "website"),
  ...datesOf(job),
  location: job.text("location"),
  description: job.text("description"),
  summary: job.text("summary"),
  highlights: job.list("highlights"),
  keywords: job.list("keywords"),
});

const volunteerOf = (one: EntryReader): Volunteer => ({
  organization: one.text("organization"),
  position: one.text("position"),
  url: one.text("url", "website"),
  ...datesOf(one),
  summary: one.text("summary"),
  highlights: one.list("highlights"),
});

const educationOf = (one: EntryReader): Education => ({
  institution: one.text("institution"),
  url: one.text("url"),
  area: one.text("area"),
  studyType: one.text("studyType"),
  ...datesOf(one),
  score: one.text("score", "gpa"),
  courses: one.list("courses"),
});

const projectOf = (one: EntryReader): Project => ({
  name: one.text("name"),
  description: one.text("description", "summary"),
  ...datesOf(one),
  url: one.text("url", "website"),
  highlights: one.list("highlights"),
  keywords: one.list("keywords"),
  roles: one.list("roles"),
  entity: one.text("entity"),
  type: one.text("type"),
});

const publicationOf = (one: EntryReader): Publication => ({
  name: one.text("name"),
  publisher: one.text("publisher"),
  releaseDate: one.date("releaseDate"),
  url: one.text("url", "website"),
  summary: one.text("summary"),
});

const basicsOf = (basics: JsonRecord, reader: JsonReader): Basics => {
  const text = (field: string, ...others: ReadonlyArray<string>): string =>
    reader.text(basics, [field, ...others], `/basics/${field}`);
  return {
    name: text("name"),
    label: text("label"),
    image: text("image", "picture"),
    email: text("email"),
    phone: text("phone"),
    url: text("url", "website"),
    summary: text("summary"),
    location: locationOf(basics, reader),
    profiles: reader.children(basics, "profiles").map((profile, i) => ({
      network: reader.text(profile, ["network"], `/basics/profiles/${i}/network`),
      username: reader.text(profile, ["username"], `/basics/profiles/${i}/username`),
      url: reader.text(profile, ["url"], `/basics/profiles/${i}/url`),
    })),
  };
};

/** An object, or in older files one text. */
const locationOf = (basics: JsonRecord, reader: JsonReader): Location => {
  const place = reader.child(basics, "location");
  if (place.node?.kind !== "object")
    return { ...blankLocation, city: reader.text(basics, ["location"], "/basics/location/city") };
  const text = (field: keyof Location) => reader.text(place, [field], `/basics/location/${field}`);
  return {
    address: text("address"),
    postalCode: text("postalCode"),
    city: text("city"),
    countryCode: text("countryCode"),
    region: text("region"),
  };
};
