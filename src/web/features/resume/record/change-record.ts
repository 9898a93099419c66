/** The form's steps in terms of the record's own edits: one place up, after this bullet, at the end of the section. */
import {
  insertBullet,
  insertEntry,
  moveBullet,
  moveEntry,
  type ResumeRecord,
  replaceField,
} from "#core/resume-record/index.ts";
import type { SectionKey } from "../sections.ts";
import { allEntries, entriesIn, listIn } from "./entry.ts";

/** A changed record, and the id of the line that is new in it, if there is one. */
export interface Added {
  readonly record: ResumeRecord;
  readonly id: string | null;
}

/** `field` may lead one level down: "location/city". */
export const setBasics = (record: ResumeRecord, field: string, value: string): ResumeRecord => {
  const [first = "", second] = field.split("/");
  return second === undefined
    ? replaceField(record, "basics", first, value)
    : replaceField(record, `basics/${first}`, second, value);
};

export const addEntry = (record: ResumeRecord, section: SectionKey): Added =>
  insertEntry(record, section, entriesIn(record, section).length);

/** At the end of the list it stays where it is. */
export const shiftEntry = (record: ResumeRecord, entryId: string, by: 1 | -1): ResumeRecord => {
  const siblings = allEntries(record).find((entries) => entries.some(({ id }) => id === entryId)) ?? [];
  const to = siblings.findIndex(({ id }) => id === entryId) + by;
  return to < 0 || to >= siblings.length ? record : moveEntry(record, entryId, to);
};

export const shiftBullet = (record: ResumeRecord, bulletId: string, by: 1 | -1): ResumeRecord => {
  const entry = allEntries(record)
    .flat()
    .find((one) => listIn(one, "highlightIds").includes(bulletId));
  if (!entry) return record;
  const ids = listIn(entry, "highlightIds");
  const to = ids.indexOf(bulletId) + by;
  return to < 0 || to >= ids.length ? record : moveBullet(record, bulletId, entry.id, to);
};

/** After the bullet `after`, or first; the id is that of the last one added. */
export const addBullets = (
  record: ResumeRecord,
  entryId: string,
  after: string | null,
  texts: ReadonlyArray<string>,
): Added => {
  const entry = allEntries(record)
    .flat()
    .find(({ id }) => id === entryId);
  const first = after === null ? 0 : listIn(entry ?? {}, "highlightIds").indexOf(after) + 1;
  return texts.reduce<Added>(
    (sofar, text, at) => insertBullet(sofar.record, entryId, first + at, text) ?? sofar,
    { record, id: null },
  );
};
