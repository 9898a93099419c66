/** What a person does to the record, in the words of the form; each with the note that the history will show. */
import type { ResumeRecord } from "#core/resume-record/index.ts";
import type { LintFix } from "#web/api/resume-lints.ts";
import { applyFix } from "../lint/apply-fix.ts";
import { type SectionKey, specOf } from "../sections.ts";
import {
  addBullets,
  addEntry,
  moveBullet,
  moveEntry,
  newId,
  removeBullet,
  removeEntry,
  setBasics,
  setBullet,
  setField,
} from "./change-record.ts";
import { bulletText } from "./entry.ts";

type Change = (record: ResumeRecord) => ResumeRecord;

/** Stable for one master or variant, so that the form need not be drawn again because of it. */
export type RecordEdits = ReturnType<typeof recordEdits>;

export const recordEdits = (apply: (change: Change, note: string) => void, focus: (id: string) => void) => {
  /** New lines get the focus; their ids are known only when the newest record is at hand. */
  const add = (change: Change, note: string, nth = 1): void =>
    apply((record) => {
      focus(newId(record, nth));
      return change(record);
    }, note);
  return {
    setBasics: (field: string, value: string): void =>
      apply((record) => setBasics(record, field, value), "Changed who you are"),
    setField: (entryId: string, field: string, value: string | ReadonlyArray<string>): void =>
      apply((record) => setField(record, entryId, field, value), "Changed an entry"),
    addEntry: (section: SectionKey): void =>
      add((record) => addEntry(record, section), `Added a ${specOf(section)?.one ?? "line"}`),
    removeEntry: (entryId: string): void =>
      apply((record) => removeEntry(record, entryId), "Removed an entry"),
    moveEntry: (entryId: string, by: 1 | -1): void =>
      apply((record) => moveEntry(record, entryId, by), "Moved an entry"),
    setBullet: (bulletId: string, text: string): void =>
      apply((record) => setBullet(record, bulletId, text), "Reworded a bullet"),
    addBullet: (entryId: string, after: string | null, text: string): void =>
      add((record) => addBullets(record, entryId, after, [text]), "Added a bullet"),
    /** What stands behind the cursor goes into the new bullet. */
    splitBullet: (entryId: string, bulletId: string, start: number, end: number): void =>
      add((record) => {
        const text = bulletText(record, bulletId);
        const head = setBullet(record, bulletId, text.slice(0, start).trimEnd());
        return addBullets(head, entryId, bulletId, [text.slice(end).trimStart()]);
      }, "Added a bullet"),
    /** The first line into the empty bullet at hand, the others below. */
    pasteBullets: (entryId: string, bulletId: string, lines: ReadonlyArray<string>): void =>
      add(
        (record) =>
          addBullets(setBullet(record, bulletId, lines[0] ?? ""), entryId, bulletId, lines.slice(1)),
        `Pasted ${lines.length} bullets`,
        lines.length - 1,
      ),
    removeBullet: (bulletId: string): void =>
      apply((record) => removeBullet(record, bulletId), "Removed a bullet"),
    moveBullet: (bulletId: string, by: 1 | -1): void =>
      apply((record) => moveBullet(record, bulletId, by), "Moved a bullet"),
    applyFix: (fix: LintFix): void => apply((record) => applyFix(record, fix), `Mended: ${fix.title}`),
  };
};
