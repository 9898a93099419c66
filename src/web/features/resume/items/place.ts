/** A place in the résumé, and its pointer: `/work/0/highlights/2`. */
import { basicsFields, type FieldSpec, rareBasicsFields, type SectionKey, specOf } from "../sections.ts";

export interface Place {
  readonly section: "basics" | SectionKey;
  /** Null in the basics. */
  readonly entry: number | null;
  readonly field: string;
  /** Position in a list of words or bullets. */
  readonly at: number | null;
}

export const pathOf = ({ section, entry, field, at }: Place): string => {
  const root = section === "profiles" ? "/basics/profiles" : `/${section}`;
  return [root, entry, field, at].filter((part) => part !== null).join("/");
};

export const placeOf = (path: string): Place => {
  const [, root = "", ...rest] = path.split("/");
  if (root === "basics" && rest[0] !== "profiles") {
    return { section: "basics", entry: null, field: rest.join("/"), at: null };
  }
  const [entry = "0", field = "", at] = root === "basics" ? rest.slice(1) : rest;
  const section = root === "basics" ? "profiles" : (root as SectionKey);
  return { section, entry: Number(entry), field, at: at === undefined ? null : Number(at) };
};

/** What the screen knows about a place. */
export const fieldOf = ({ section, field }: Place): FieldSpec | undefined =>
  fieldsOf(section).find(({ key }) => key === field);

export const fieldsOf = (section: Place["section"]): ReadonlyArray<FieldSpec> =>
  section === "basics" ? [...basicsFields, ...rareBasicsFields] : (specOf(section)?.fields ?? []);

export const isList = (field: FieldSpec | undefined): boolean =>
  field?.kind === "words" || field?.kind === "bullets";
