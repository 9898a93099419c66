/** What a person does to the record, in the words of the form; each with the note that the history will show. */
import {
  type ResumeRecord,
  removeBullet,
  removeEntry,
  replaceBullet,
  replaceField,
} from "#core/resume-record/index.ts";
import type { LintFix } from "#web/api/resume-drafts.ts";
import { applyFix } from "../lint/apply-fix.ts";
import { basicsFields, type FieldSpec, type SectionKey, specOf } from "../sections.ts";
import { type Added, addBullets, addEntry, setBasics, shiftBullet, shiftEntry } from "./change-record.ts";
import { bulletText } from "./entry.ts";

type Change = (record: ResumeRecord) => ResumeRecord;

/** Stable for one master or variant, so that the form need not be drawn again because of it. */
export type RecordEdits = ReturnType<typeof recordEdits>;

export const recordEdits = (apply: (change: Change, note: string) => void, focus: (id: string) => void) => {
  /** What is new gets the focus; its id is known only when the newest record is at hand. */
  const add = (change: (record: ResumeRecord) => Added, note: string): void =>
    apply((before) => {
      const { record, id } = change(before);
      if (id !== null) focus(id);
      return record;
    }, note);
  return {
    setBasics: (field: string, value: string): void =>
      apply((record) => setBasics(record, field, value), changed(basicsLabel(field))),
    setField: (entryId: string, { key, label }: FieldSpec, value: string | ReadonlyArray<string>): void =>
      apply((record) => replaceField(record, entryId, key, value), changed(label)),
    addEntry: (section: SectionKey): void =>
      add((record) => addEntry(record, section), `Added a ${specOf(section)?.one ?? "line"}`),
    removeEntry: (entryId: string): void =>
      apply((record) => removeEntry(record, entryId), "Removed an entry"),
    moveEntry: (entryId: string, by: 1 | -1): void =>
      apply((record) => shiftEntry(record, entryId, by), "Moved an entry"),
    setBullet: (bulletId: string, text: string): void =>
      apply((record) => replaceBullet(record, bulletId, text), "Reworded a bullet"),
    addBullet: (entryId: string, after: string | null): void =>
      add((record) => addBullets(record, entryId, after, [""]), "Added a bullet"),
    /** What stands behind the cursor goes into the new bullet. */
    splitBullet: (entryId: string, bulletId: string, start: number, end: number): void =>
      add((record) => {
        const text = bulletText(record, bulletId);
        const head = replaceBullet(record, bulletId, text.slice(0, start).trimEnd());
        return addBullets(head, entryId, bulletId, [text.slice(end).trimStart()]);
      }, "Added a bullet"),
    /** The first line into the empty bullet at hand, the others below. */
    pasteBullets: (entryId: string, bulletId: string, [first = "", ...rest]: ReadonlyArray<string>): void =>
      add(
        (record) => addBullets(replaceBullet(record, bulletId, first), entryId, bulletId, rest),
        "Pasted bullets",
      ),
    removeBullet: (bulletId: string): void =>
      apply((record) => removeBullet(record, bulletId), "Removed a bullet"),
    moveBullet: (bulletId: string, by: 1 | -1): void =>
      apply((record) => shiftBullet(record, bulletId, by), "Moved a bullet"),
    applyFix: (fix: LintFix): void => apply((record) => applyFix(record, fix), `Mended: ${fix.title}`),
  };
};

const changed = (label: string): string => `Changed: ${label}`;

const basicsLabel = (field: string): string => basicsFields.find(({ key }) => key === field)?.label ?? field;
