/** One value that was read, on its way into the résumé: where it will stand, and what the person decided on it. */
import type { FieldSource, ResumeReading } from "#core/resume/index.ts";
import {
  basicsFields,
  type FieldSpec,
  rareBasicsFields,
  type SectionSpec,
  sectionSpecs,
} from "../sections.ts";
import { type Place, pathOf } from "./place.ts";

export interface ImportItem {
  readonly id: string;
  /** RFC 6901 pointer into the résumé that comes out. */
  readonly path: string;
  readonly value: string;
  /** 0–1; 0 for what was expected and not found. */
  readonly confidence: number;
  readonly box: FieldSource["box"];
  readonly span: FieldSource["span"];
  readonly state: "open" | "accepted" | "removed";
}

/** Every value of the reading in reading order, and an empty one for what every résumé or job should say. */
export const itemsOfReading = ({ resume, fields }: ReadingPart): ReadonlyArray<ImportItem> => {
  const sourceByPath = new Map(fields.map((field) => [field.path, field]));
  const itemOf = (place: Place, value: string): ImportItem => {
    const path = pathOf(place);
    const source = sourceByPath.get(path);
    return {
      id: path,
      path,
      value,
      // A value without a source was put there by no rule that could doubt it.
      confidence: value === "" ? 0 : (source?.confidence ?? 1),
      box: source?.box ?? null,
      span: source?.span ?? null,
      state: "open",
    };
  };
  const basics = [...basicsFields, ...rareBasicsFields].flatMap((field) => {
    const place = { section: "basics", entry: null, field: field.key, at: null } as const;
    const value = textIn(resume.basics, field.key);
    return value !== "" || expectedBasics.has(field.key) ? [itemOf(place, value)] : [];
  });
  const entries = sectionSpecs.flatMap((spec) =>
    entriesOf(resume, spec).flatMap((entry, at) =>
      spec.fields.flatMap((field) =>
        valuesOf(entry, field, spec).map(([value, index]) =>
          itemOf({ section: spec.key, entry: at, field: field.key, at: index }, value),
        ),
      ),
    ),
  );
  return [...basics, ...entries];
};

type ReadingPart = Pick<ResumeReading, "resume" | "fields">;
type Entry = Readonly<Record<string, unknown>>;

const expectedBasics = new Set(["name", "email"]);
/** A job without these cannot be placed by any reader; everything else may be left out. */
const expectedOfJob = new Set(["position", "name", "startDate"]);

const entriesOf = (resume: ReadingPart["resume"], { key }: SectionSpec): ReadonlyArray<Entry> =>
  (key === "profiles" ? resume.basics.profiles : resume[key]) as unknown as ReadonlyArray<Entry>;

const valuesOf = (
  entry: Entry,
  { key }: FieldSpec,
  spec: SectionSpec,
): ReadonlyArray<readonly [value: string, at: number | null]> => {
  const value = entry[key];
  if (Array.isArray(value)) return value.map((one, at) => [String(one), at] as const);
  const written = typeof value === "string" ? value : "";
  const isExpected = spec.key === "work" && expectedOfJob.has(key);
  return written !== "" || isExpected ? [[written, null]] : [];
};

/** `key` may lead one level down: "location/city". */
const textIn = (root: object, key: string): string => {
  const value = key
    .split("/")
    .reduce<unknown>((at, part) => (typeof at === "object" && at ? Reflect.get(at, part) : undefined), root);
  return typeof value === "string" ? value : "";
};
