/** The fields of a check as a person looks for them: by part of the résumé, each with what became of it in each program. */
import type { CheckedFile } from "#web/api/resume-checks.ts";
import { fieldOf, type Place, placeOf } from "#web/features/resume/items/place.ts";
import { specOf } from "#web/features/resume/sections.ts";

/** `read`: in its field. `found`: its words stand in the text, but a parser puts them elsewhere. `lost`: not in the text. */
export type FieldState = "read" | "found" | "lost";

export interface FieldRow {
  readonly path: string;
  /** "Start", "Bullet 3". */
  readonly label: string;
  readonly value: string;
  /** One of many in a row, such as a skill: its value says what it is. */
  readonly isWord: boolean;
  /** One for each program, in the order of the check. */
  readonly states: ReadonlyArray<FieldState>;
}

export interface FieldSection {
  /** "basics", "work/0", "skills" … */
  readonly key: string;
  /** "Backend Engineer, Harbour Parcel". */
  readonly title: string;
  readonly rows: ReadonlyArray<FieldRow>;
}

export const sectionsOfCheck = ({
  extractors,
}: Pick<CheckedFile, "extractors">): ReadonlyArray<FieldSection> => {
  const rowsByKey = new Map<string, Array<FieldRow>>();
  // Every program was asked for the same fields, in the same order.
  extractors[0]?.fields.forEach(({ path, expected }, at) => {
    const states = extractors.map(({ fields }) => stateOf(fields[at]));
    const key = keyOf(placeOf(path));
    const rows = rowsByKey.get(key) ?? [];
    rowsByKey.set(key, rows);
    const isWord = fieldOf(placeOf(path))?.kind === "words";
    rows.push({ path, label: labelOf(path), value: expected, isWord, states });
  });
  return [...rowsByKey].map(([key, rows]) => ({ key, title: titleOf(key, rows), rows }));
};

const stateOf = (field: CheckedFile["extractors"][number]["fields"][number] | undefined): FieldState => {
  if (!field?.found) return "lost";
  return field.read ? "read" : "found";
};

/** Entries that a reader knows by name; the short ones share a part. */
const longSections = new Set(["work", "volunteer", "projects"]);

const keyOf = ({ section, entry }: Place): string => {
  if (section === "profiles") return "basics";
  return longSections.has(section) && entry !== null ? `${section}/${entry}` : section;
};

export const labelOf = (path: string): string => {
  const place = placeOf(path);
  const field = fieldOf(place);
  const label = field?.label ?? place.field;
  if (place.section === "profiles") return `Profile ${label.toLowerCase()}`;
  return place.at === null || field?.kind === "words" ? label : `${label} ${place.at + 1}`;
};

const titleOf = (key: string, rows: ReadonlyArray<FieldRow>): string => {
  if (key === "basics") return "You";
  const [section = "", entry] = key.split("/");
  const spec = specOf(section);
  if (entry === undefined) return spec?.title ?? section;
  const valueByField = new Map(rows.map(({ path, value }) => [placeOf(path).field, value]));
  const names = (spec?.fields ?? []).slice(0, 2).flatMap((field) => valueByField.get(field.key) ?? []);
  return names.length > 0 ? names.join(", ") : `${spec?.one ?? section} ${Number(entry) + 1}`;
};

/** Where the eye should go first: the worst that happened to it in any program. */
export const worstOf = ({ states }: FieldRow): FieldState => {
  if (states.includes("lost")) return "lost";
  return states.includes("found") ? "found" : "read";
};
