/** An entry of any section, as the form reads it: texts and lists of texts by field name. */
import type { ResumeRecord } from "#core/resume-record/index.ts";
import { type SectionKey, type SectionSpec, sectionSpecs } from "../sections.ts";

export interface Entry {
  readonly id: string;
}

export const entriesIn = (record: ResumeRecord, section: SectionKey): ReadonlyArray<Entry> =>
  section === "profiles" ? record.basics.profiles : record[section];

/** Section by section, in reading order. */
export const allEntries = (record: ResumeRecord): ReadonlyArray<ReadonlyArray<Entry>> =>
  sectionSpecs.map(({ key }) => entriesIn(record, key));

export const textIn = (entry: object, field: string): string => {
  const value: unknown = Reflect.get(entry, field);
  return typeof value === "string" ? value : "";
};

export const listIn = (entry: object, field: string): ReadonlyArray<string> => {
  const value: unknown = Reflect.get(entry, field);
  return Array.isArray(value) ? value : [];
};

/** "Backend Engineer, Harbour Parcel": what readers and buttons call it. */
export const titleOfEntry = (entry: Entry, { fields, one }: SectionSpec, at: number): string => {
  const names = fields.slice(0, 2).map(({ key }) => textIn(entry, key));
  return names.filter((name) => name !== "").join(", ") || `${one} ${at + 1}`;
};

/** "" where there is no such bullet. */
export const bulletText = (record: ResumeRecord, bulletId: string): string => {
  for (const entry of allEntries(record).flat()) {
    const at = listIn(entry, "highlightIds").indexOf(bulletId);
    if (at >= 0) return listIn(entry, "highlights")[at] ?? "";
  }
  return "";
};
