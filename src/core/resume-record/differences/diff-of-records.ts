/** What changed between two records: lines are known by their ids, so one that moved is said to have moved, not to be new. */
import { type Bullet, bulletsOf } from "../edits/edit-bullets.ts";
import {
  type AnyEntry,
  entriesOf,
  type FieldValue,
  fieldOf,
  fieldsOfList,
  hasBullets,
  type ListName,
  listNames,
} from "../record-lists.ts";
import type { ResumeRecord } from "../resume-record.ts";
import { movedIds } from "./moved-ids.ts";
import { type WordPiece, wordDiff } from "./word-diff.ts";

/** `target` is the id of an entry or bullet, "basics" or "basics/location"; `path` a pointer into the later record. */
export type RecordChange =
  | {
      readonly kind: "changed";
      readonly target: string;
      /** "text" for a bullet. */
      readonly field: string;
      readonly path: string;
      readonly pieces: ReadonlyArray<WordPiece>;
    }
  | { readonly kind: "added"; readonly target: string; readonly path: string; readonly text: string }
  /** `path` points into the earlier record. */
  | { readonly kind: "removed"; readonly target: string; readonly path: string; readonly text: string }
  | {
      readonly kind: "moved";
      readonly target: string;
      readonly path: string;
      readonly from: string;
      readonly text: string;
    };

/**
 * @example
 * diffOfRecords(master, variant).filter(({ kind }) => kind === "changed");
 */
export const diffOfRecords = (before: ResumeRecord, after: ResumeRecord): ReadonlyArray<RecordChange> => {
  const { location, profiles: _, ...basics } = after.basics;
  const old = linesOf(before);
  const now = linesOf(after);
  const moved = new Set(listNames.flatMap((list) => movedIn(list, before, after)));
  return [
    ...fieldChanges("basics", "/basics", before.basics, basics, Object.keys(basics)),
    ...fieldChanges(
      "basics/location",
      "/basics/location",
      before.basics.location,
      location,
      Object.keys(location),
    ),
    ...[...now].flatMap(([id, line]) => lineChanges(id, old.get(id) ?? null, line, moved)),
    ...[...old]
      .filter(([id]) => !now.has(id))
      .map(([target, { path, text }]) => ({ kind: "removed", target, path, text }) as const),
  ];
};

/** An entry or a bullet, with where it stands. */
interface RecordLine {
  readonly path: string;
  /** Id of the entry of a bullet, name of the list of an entry. */
  readonly home: string;
  readonly text: string;
  readonly holder: AnyEntry | Bullet;
  /** Fields compared one by one. */
  readonly fields: ReadonlyArray<string>;
}

const linesOf = (record: ResumeRecord): ReadonlyMap<string, RecordLine> => {
  const lineById = new Map<string, RecordLine>();
  for (const list of listNames) {
    const start = list === "profiles" ? "/basics/profiles" : `/${list}`;
    for (const [i, entry] of entriesOf(record, list).entries()) {
      const path = `${start}/${i}`;
      const fields = fieldsOfList(list).filter((field) => field !== "highlights");
      lineById.set(entry.id, { path, home: list, text: titleOf(list, entry), holder: entry, fields });
      for (const [j, bullet] of bulletsOf(entry).entries()) {
        const place = { path: `${path}/highlights/${j}`, home: entry.id };
        lineById.set(bullet.id, { ...place, text: bullet.text, holder: bullet, fields: ["text"] });
      }
    }
  }
  return lineById;
};

/** The first two texts that it states: "Lumen (fictional), Backend Engineer". */
const titleOf = (list: ListName, entry: AnyEntry): string =>
  fieldsOfList(list)
    .map((field) => fieldOf(entry, field))
    .filter((value) => typeof value === "string" && value !== "")
    .slice(0, 2)
    .join(", ");

const lineChanges = (
  target: string,
  old: RecordLine | null,
  { path, home, text, holder, fields }: RecordLine,
  moved: ReadonlySet<string>,
): ReadonlyArray<RecordChange> => {
  if (old === null) return [{ kind: "added", target, path, text }];
  const isMoved = old.home !== home || moved.has(target);
  return [
    ...(isMoved ? [{ kind: "moved", target, path, from: old.path, text } as const] : []),
    ...fieldChanges(target, path, old.holder, holder, fields),
  ];
};

const fieldChanges = (
  target: string,
  path: string,
  before: object,
  after: object,
  fields: ReadonlyArray<string>,
): ReadonlyArray<RecordChange> =>
  fields.flatMap((field) => {
    const [old, now] = [shown(fieldOf(before, field)), shown(fieldOf(after, field))];
    // The text of a bullet stands at the bullet itself.
    const place = field === "text" ? path : `${path}/${field}`;
    return old === now ? [] : [{ kind: "changed", target, field, path: place, pieces: wordDiff(old, now) }];
  });

const shown = (value: FieldValue): string => (typeof value === "string" ? value : value.join(", "));

const movedIn = (list: ListName, before: ResumeRecord, after: ResumeRecord): ReadonlyArray<string> => {
  const old = entriesOf(before, list);
  const now = entriesOf(after, list);
  if (!hasBullets(list)) return movedIds(old, now);
  const oldById = new Map(old.map((entry) => [entry.id, entry]));
  const inEntries = now.flatMap((entry) => {
    const same = oldById.get(entry.id);
    return same ? movedIds(bulletsOf(same), bulletsOf(entry)) : [];
  });
  return [...movedIds(old, now), ...inEntries];
};
