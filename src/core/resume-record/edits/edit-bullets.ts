/** Changes of bullets: a text and its id always move together. A target that is not there changes nothing. */
import { nextId } from "../next-id.ts";
import {
  type AnyEntry,
  type BulletPlace,
  entriesOf,
  hasBullets,
  type Place,
  placeOfBullet,
  placeOfEntry,
  withEntries,
} from "../record-lists.ts";
import type { ResumeRecord } from "../resume-record.ts";
import type { Inserted } from "./edit-entries.ts";

/** Before the bullet at `index` of the entry; null where the entry is gone or is of a section without bullets. */
export const insertBullet = (
  record: ResumeRecord,
  entry: string,
  index: number,
  text: string,
): Inserted | null => {
  const place = placeOfEntry(record, entry);
  if (place === null || !hasBullets(place.list)) return null;
  const { id, record: counted } = nextId(record);
  return {
    id,
    record: withBullets(counted, place, bulletsOf(place.entry).toSpliced(index, 0, { id, text })),
  };
};

/**
 * @example
 * replaceBullet(record, "e2", "Cut p99 latency from 900 ms to 120 ms.");
 */
export const replaceBullet = (record: ResumeRecord, id: string, text: string): ResumeRecord => {
  const place = placeOfBullet(record, id);
  if (place === null) return record;
  return withBullets(record, place, bulletsOf(place.entry).with(place.bullet, { id, text }));
};

/** Its text and its id. */
export const removeBullet = (record: ResumeRecord, id: string): ResumeRecord => {
  const place = placeOfBullet(record, id);
  return place === null ? record : withoutBullet(record, place);
};

/** To an index of the same entry or of another; `to` is the index that it has afterwards. */
export const moveBullet = (record: ResumeRecord, id: string, entry: string, to: number): ResumeRecord => {
  const from = placeOfBullet(record, id);
  const target = placeOfEntry(record, entry);
  if (from === null || target === null || !hasBullets(target.list)) return record;
  const without = withoutBullet(record, from);
  const place = placeOfEntry(without, entry);
  if (place === null) return record;
  return withBullets(without, place, bulletsOf(place.entry).toSpliced(to, 0, { id, text: from.text }));
};

export interface Bullet {
  readonly id: string;
  readonly text: string;
}

export const bulletsOf = ({ highlights = [], highlightIds = [] }: AnyEntry): ReadonlyArray<Bullet> =>
  highlightIds.map((id, i) => ({ id, text: highlights[i] ?? "" }));

export const entryWithBullets = (entry: AnyEntry, bullets: ReadonlyArray<Bullet>): AnyEntry => ({
  ...entry,
  highlights: bullets.map(({ text }) => text),
  highlightIds: bullets.map(({ id }) => id),
});

const withBullets = (
  record: ResumeRecord,
  { list, index, entry }: Place,
  bullets: ReadonlyArray<Bullet>,
): ResumeRecord =>
  withEntries(record, list, entriesOf(record, list).with(index, entryWithBullets(entry, bullets)));

const withoutBullet = (record: ResumeRecord, place: BulletPlace): ResumeRecord =>
  withBullets(record, place, bulletsOf(place.entry).toSpliced(place.bullet, 1));
