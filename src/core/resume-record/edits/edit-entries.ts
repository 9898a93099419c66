/** Changes of entries and fields, each from one record to the next. A target that is not there changes nothing. */
import { nextId } from "../next-id.ts";
import {
  type AnyEntry,
  blankByList,
  entriesOf,
  type FieldValue,
  hasBullets,
  type ListName,
  placeOfEntry,
  withEntries,
} from "../record-lists.ts";
import type { ResumeRecord } from "../resume-record.ts";

export interface Inserted {
  readonly record: ResumeRecord;
  /** Of the new entry or bullet. */
  readonly id: string;
}

/**
 * A blank entry before the one at `index`; at the end when there are fewer.
 *
 * @example
 * const { record: next, id } = insertEntry(record, "work", 0);
 */
export const insertEntry = (record: ResumeRecord, list: ListName, index: number): Inserted => {
  const { id, record: counted } = nextId(record);
  const blank: AnyEntry = { ...blankByList[list], id };
  const entry = hasBullets(list) ? { ...blank, highlightIds: [] } : blank;
  return { id, record: withEntries(counted, list, entriesOf(record, list).toSpliced(index, 0, entry)) };
};

/** `to` is the index that the entry has afterwards. */
export const moveEntry = (record: ResumeRecord, id: string, to: number): ResumeRecord => {
  const place = placeOfEntry(record, id);
  if (place === null) return record;
  const others = entriesOf(record, place.list).toSpliced(place.index, 1);
  return withEntries(record, place.list, others.toSpliced(to, 0, place.entry));
};

/** With what a file said of it beyond the schema. */
export const removeEntry = (record: ResumeRecord, id: string): ResumeRecord => {
  const place = placeOfEntry(record, id);
  if (place === null) return record;
  const left = entriesOf(record, place.list).toSpliced(place.index, 1);
  return {
    ...withEntries(record, place.list, left),
    unknown: record.unknown.filter(({ at }) => at !== id),
  };
};

/** Removes every entry of a section, or every profile. */
export const clearList = (record: ResumeRecord, list: ListName): ResumeRecord =>
  entriesOf(record, list).reduce((left, { id }) => removeEntry(left, id), record);

/**
 * `target` is an entry's id, "basics" or "basics/location". Bullets have edits of their own, so that their ids stay theirs.
 *
 * @example
 * replaceField(record, "e1", "position", "Staff Engineer");
 */
export const replaceField = (
  record: ResumeRecord,
  target: string,
  field: string,
  value: FieldValue,
): ResumeRecord => {
  if (target === "basics") return { ...record, basics: withField(record.basics, field, value) };
  if (target === "basics/location") {
    return {
      ...record,
      basics: { ...record.basics, location: withField(record.basics.location, field, value) },
    };
  }
  const place = placeOfEntry(record, target);
  if (place === null) return record;
  const { list, index, entry } = place;
  return withEntries(record, list, entriesOf(record, list).with(index, withField(entry, field, value)));
};

/** Texts stay texts and lists lists; ids and bullets are not fields. */
export const canHold = (holder: object, field: string, value: FieldValue): boolean => {
  if (ownedElsewhere.has(field) || !Object.hasOwn(holder, field)) return false;
  const present = (holder as Readonly<Record<string, unknown>>)[field];
  return typeof value === "string" ? typeof present === "string" : Array.isArray(present);
};

const ownedElsewhere = new Set(["id", "highlights", "highlightIds", "profiles"]);

const withField = <T extends object>(holder: T, field: string, value: FieldValue): T =>
  canHold(holder, field, value) ? { ...holder, [field]: value } : holder;
