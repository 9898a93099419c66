/** Changes of a record as values: the old one stays as it was, and a target that is gone changes nothing. */
import type { ResumeRecord } from "#core/resume-record/index.ts";
import { type SectionKey, sectionSpecs, specOf } from "../sections.ts";
import { type Entry, entriesIn, listIn } from "./entry.ts";

type Rec = ResumeRecord;
type Value = string | ReadonlyArray<string>;

/** `field` may lead one level down: "location/city". */
export const setBasics = (record: Rec, field: string, value: string): Rec => {
  const [first = "", second] = field.split("/");
  const { basics } = record;
  const next = second === undefined ? value : { ...basics.location, [second]: value };
  return { ...record, basics: { ...basics, [first]: next } };
};

export const setField = (record: Rec, entryId: string, field: string, value: Value): Rec =>
  changeEntry(record, entryId, (entry) => ({ ...entry, [field]: value }));

/** At the end of its section; its id is `newId(record)`. */
export const addEntry = (record: Rec, section: SectionKey): Rec => {
  const blank = specOf(section)?.blank ?? {};
  const bullets = "highlights" in blank ? { highlightIds: [] } : {};
  const entry = { ...blank, ...bullets, id: newId(record) };
  return {
    ...withEntries(record, section, [...entriesIn(record, section), entry]),
    lastId: record.lastId + 1,
  };
};

export const newId = ({ lastId }: Rec, further = 1): string => `e${lastId + further}`;

export const removeEntry = (record: Rec, entryId: string): Rec =>
  changeSection(record, entryId, (entries, at) => entries.toSpliced(at, 1));

export const moveEntry = (record: Rec, entryId: string, by: 1 | -1): Rec =>
  changeSection(record, entryId, (entries, at) => moved(entries, at, by));

export const setBullet = (record: Rec, bulletId: string, text: string): Rec =>
  changeBullets(record, bulletId, (bullets, at) => bullets.with(at, { id: bulletId, text }));

export const removeBullet = (record: Rec, bulletId: string): Rec =>
  changeBullets(record, bulletId, (bullets, at) => bullets.toSpliced(at, 1));

export const moveBullet = (record: Rec, bulletId: string, by: 1 | -1): Rec =>
  changeBullets(record, bulletId, (bullets, at) => moved(bullets, at, by));

/** After the bullet `after`, or first; their ids are `newId(record, 1)`, `newId(record, 2)` … */
export const addBullets = (
  record: Rec,
  entryId: string,
  after: string | null,
  texts: ReadonlyArray<string>,
): Rec => {
  const added = texts.map((text, at) => ({ id: newId(record, at + 1), text }));
  const next = changeEntry(record, entryId, (entry) => {
    const bullets = bulletsOf(entry);
    const place = after === null ? 0 : bullets.findIndex(({ id }) => id === after) + 1;
    return withBullets(entry, bullets.toSpliced(place, 0, ...added));
  });
  return next === record ? record : { ...next, lastId: record.lastId + texts.length };
};

interface Bullet {
  readonly id: string;
  readonly text: string;
}

const bulletsOf = (entry: Entry): ReadonlyArray<Bullet> => {
  const texts = listIn(entry, "highlights");
  return listIn(entry, "highlightIds").map((id, at) => ({ id, text: texts[at] ?? "" }));
};

const withBullets = (entry: Entry, bullets: ReadonlyArray<Bullet>): Entry =>
  Object.assign({}, entry, {
    highlights: bullets.map(({ text }) => text),
    highlightIds: bullets.map(({ id }) => id),
  });

const moved = <T>(list: ReadonlyArray<T>, at: number, by: 1 | -1): ReadonlyArray<T> => {
  const item = list[at];
  if (item === undefined || at + by < 0 || at + by >= list.length) return list;
  return list.toSpliced(at, 1).toSpliced(at + by, 0, item);
};

const withEntries = (record: Rec, section: SectionKey, entries: ReadonlyArray<Entry>): Rec =>
  (section === "profiles"
    ? { ...record, basics: { ...record.basics, profiles: entries } }
    : { ...record, [section]: entries }) as unknown as Rec;

type ChangeList<T> = (list: ReadonlyArray<T>, at: number) => ReadonlyArray<T>;

const changeSection = (record: Rec, entryId: string, change: ChangeList<Entry>): Rec => {
  for (const { key } of sectionSpecs) {
    const entries = entriesIn(record, key);
    const at = entries.findIndex(({ id }) => id === entryId);
    if (at < 0) continue;
    const next = change(entries, at);
    return next === entries ? record : withEntries(record, key, next);
  }
  return record;
};

const changeEntry = (record: Rec, entryId: string, change: (entry: Entry) => Entry): Rec =>
  changeSection(record, entryId, (entries, at) => {
    const entry = entries[at];
    return entry ? entries.with(at, change(entry)) : entries;
  });

const changeBullets = (record: Rec, bulletId: string, change: ChangeList<Bullet>): Rec => {
  for (const { key } of sectionSpecs) {
    for (const entry of entriesIn(record, key)) {
      const bullets = bulletsOf(entry);
      const at = bullets.findIndex(({ id }) => id === bulletId);
      if (at >= 0) return changeEntry(record, entry.id, () => withBullets(entry, change(bullets, at)));
    }
  }
  return record;
};
