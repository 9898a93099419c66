/** From a pointer into the résumé to the line that shows it, and to what a person calls it. */
import type { ResumeRecord } from "#core/resume-record/index.ts";
import { fieldOf, placeOf } from "#web/features/resume/items/place.ts";
import { entriesIn, textIn, titleOfEntry } from "#web/features/resume/record/entry.ts";
import { specOf } from "#web/features/resume/sections.ts";
import { keyOfLine, type TailorLine } from "./line.ts";

/** The row's key; a word of a list leads to its list. */
export const lineAtPath = (lines: ReadonlyArray<TailorLine>, path: string): string | null => {
  const line =
    lines.find((one) => one.path === path) ??
    lines.find((one) => path.startsWith(`${one.path}/`)) ??
    lines.find((one) => one.path.startsWith(`${path}/`));
  return line ? keyOfLine(line) : null;
};

/** "Backend Engineer, Harbour Parcel: bullet 2". */
export const nameOfLinePath = (record: ResumeRecord, path: string): string => {
  const place = placeOf(path);
  if (place.section === "basics") return fieldOf(place)?.label ?? "Summary";
  const spec = specOf(place.section);
  const entry = entriesIn(record, place.section)[place.entry ?? 0];
  if (!spec || !entry) return path;
  if (place.section === "skills") return ["Skills", textIn(entry, "name")].filter(Boolean).join(": ");
  const title = titleOfEntry(entry, spec, place.entry ?? 0);
  const field = fieldOf(place)?.label.toLowerCase() ?? "";
  if (field === "") return title;
  return `${title}: ${place.at === null || field !== "bullet" ? field : `${field} ${place.at + 1}`}`;
};
