/** JSON Resume (1.0 and its later drafts): every field cites its place in the file; unknown keys are ignored. */
import { err, ok, type Result } from "#core/base/result.ts";
import type { WordList } from "#core/catalogue/index.ts";
import { wordsOf } from "#core/catalogue/index.ts";
import { type JsonReader, type JsonRecord, jsonReaderOf } from "./json/json-record.ts";
import { type BrokenJson, type JsonNode, jsonTreeOf } from "./json/json-tree.ts";
import { dateRangeReaderOf } from "./layout/date-range.ts";
import type { Basics, Resume, ResumeReading } from "./resume.ts";
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
    fields: reader.fields,
    warnings: [...reader.warnings, ...warningsOn(resume, [])],
    removed: [],
  });
};

const SECTIONS = [
  "work",
  "volunteer",
  "education",
  "projects",
  "skills",
  "certificates",
  "languages",
  "publications",
  "awards",
] as const;

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

const resumeOf = (root: JsonRecord, reader: JsonReader, date: DateReader): Resume => {
  const each = <T>(name: string, read: (record: JsonRecord, target: string) => T): ReadonlyArray<T> =>
    reader.children(root, name).map((record, i) => read(record, `/${name}/${i}`));
  const text = (
    record: JsonRecord,
    target: string,
    field: string,
    ...others: ReadonlyArray<string>
  ): string => reader.text(record, [field, ...others], `${target}/${field}`);
  const dates = (record: JsonRecord, target: string) => ({
    startDate: reader.text(record, ["startDate"], `${target}/startDate`, date),
    endDate: reader.text(record, ["endDate"], `${target}/endDate`, date),
  });
  const list = (record: JsonRecord, target: string, field: string) =>
    reader.texts(record, field, `${target}/${field}`);
  return {
    basics: basicsOf(reader.child(root, "basics"), reader),
    work: each("work", (job, at) => ({
      name: text(job, at, "name", "company", "organization"),
      position: text(job, at, "position"),
      ...dates(job, at),
      location: text(job, at, "location"),
      summary: text(job, at, "summary"),
      highlights: list(job, at, "highlights"),
      keywords: list(job, at, "keywords"),
    })),
    volunteer: each("volunteer", (one, at) => ({
      organization: text(one, at, "organization"),
      position: text(one, at, "position"),
      ...dates(one, at),
      highlights: list(one, at, "highlights"),
    })),
    education: each("education", (one, at) => ({
      institution: text(one, at, "institution"),
      area: text(one, at, "area"),
      studyType: text(one, at, "studyType"),
      ...dates(one, at),
    })),
    projects: each("projects", (one, at) => ({
      name: text(one, at, "name"),
      description: text(one, at, "description", "summary"),
      ...dates(one, at),
      url: text(one, at, "url", "website"),
      highlights: list(one, at, "highlights"),
      keywords: list(one, at, "keywords"),
    })),
    skills: each("skills", (one, at) => ({
      name: text(one, at, "name"),
      keywords: list(one, at, "keywords"),
    })),
    certificates: each("certificates", (one, at) => ({
      name: text(one, at, "name"),
      issuer: text(one, at, "issuer"),
      date: reader.text(one, ["date"], `${at}/date`, date),
    })),
    languages: each("languages", (one, at) => ({
      language: text(one, at, "language"),
      fluency: text(one, at, "fluency"),
    })),
    publications: each("publications", (one, at) => ({
      name: text(one, at, "name"),
      url: text(one, at, "url", "website"),
    })),
    awards: each("awards", (one, at) => ({ title: text(one, at, "title") })),
  };
};

const basicsOf = (basics: JsonRecord, reader: JsonReader): Basics => {
  const text = (field: string, ...others: ReadonlyArray<string>): string =>
    reader.text(basics, [field, ...others], `/basics/${field}`);
  const place = reader.child(basics, "location");
  return {
    name: text("name"),
    label: text("label"),
    email: text("email"),
    phone: text("phone"),
    url: text("url", "website"),
    summary: text("summary"),
    location:
      place.node?.kind === "object"
        ? reader.text(place, ["city", "region", "address", "countryCode"], "/basics/location")
        : text("location"),
    profiles: reader.children(basics, "profiles").map((profile, i) => ({
      network: reader.text(profile, ["network"], `/basics/profiles/${i}/network`),
      url: reader.text(profile, ["url"], `/basics/profiles/${i}/url`),
    })),
  };
};
