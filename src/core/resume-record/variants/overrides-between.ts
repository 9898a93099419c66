/** A variant is edited like a document; this finds the fewest overrides that make the master say what the edited one says. */
import { bulletsOf } from "../edits/edit-bullets.ts";
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
import type { Override, ResumeRecord } from "../resume-record.ts";

export interface FoundOverrides {
  readonly overrides: ReadonlyArray<Override>;
  /** Ids of entries and bullets that no override can add: they belong into the master first. */
  readonly beyond: ReadonlyArray<string>;
}

/**
 * `applyVariant(master, overridesBetween(master, edited)).record` is `edited`, unless `beyond` names something.
 * `earlier`: the overrides so far; what they say of hidden or missing lines is kept, so that showing a line again brings
 * its wording back.
 *
 * @example
 * const { overrides } = overridesBetween(master, edited, variant.overrides);
 */
export const overridesBetween = (
  master: ResumeRecord,
  edited: ResumeRecord,
  earlier: ReadonlyArray<Override> = [],
): FoundOverrides => {
  const found: Found = { overrides: [], beyond: [], unseen: new Set() };
  const { location, profiles: _, ...basics } = master.basics;
  compareFields("basics", basics, edited.basics, Object.keys(basics), found);
  compareFields("basics/location", location, edited.basics.location, Object.keys(location), found);
  for (const list of listNames) compareLists(list, master, edited, found);
  const known = targetsOf(master);
  const kept = earlier.filter(({ target }) => found.unseen.has(target) || !known.has(target));
  const again = new Set(found.overrides.map(signOf));
  return {
    overrides: [...found.overrides, ...kept.filter((override) => !again.has(signOf(override)))],
    beyond: found.beyond,
  };
};

interface Found {
  readonly overrides: Array<Override>;
  readonly beyond: Array<string>;
  /** Lists, entries and bullets of the master that the edited one does not show. */
  readonly unseen: Set<string>;
}

const compareFields = (
  target: string,
  master: object,
  edited: object,
  fields: ReadonlyArray<string>,
  { overrides }: Found,
): void => {
  for (const field of fields) {
    const value = fieldOf(edited, field);
    if (isSame(fieldOf(master, field), value)) continue;
    overrides.push(
      typeof value === "string"
        ? { kind: "replace", target, field, value }
        : { kind: "list", target, field, values: value },
    );
  }
};

const isSame = (one: FieldValue, other: FieldValue): boolean =>
  typeof one === "string" || typeof other === "string"
    ? one === other
    : one.length === other.length && one.every((text, i) => text === other[i]);

const compareLists = (list: ListName, master: ResumeRecord, edited: ResumeRecord, found: Found): void => {
  const before = entriesOf(master, list);
  const after = compareOrder(list, before, entriesOf(edited, list), found, true);
  if (after.length === 0) found.unseen.add(list);
  const afterById = new Map(after.map((entry) => [entry.id, entry]));
  for (const entry of before) {
    const now = afterById.get(entry.id);
    if (now) compareEntries(list, entry, now, found);
    else for (const { id } of bulletsOf(entry)) found.unseen.add(id);
  }
};

const compareEntries = (list: ListName, master: AnyEntry, edited: AnyEntry, found: Found): void => {
  const fields = fieldsOfList(list).filter((field) => field !== "highlights");
  compareFields(master.id, master, edited, fields, found);
  if (!hasBullets(list)) return;
  const before = bulletsOf(master);
  const after = compareOrder(master.id, before, bulletsOf(edited), found, false);
  const textById = new Map(before.map(({ id, text }) => [id, text]));
  for (const { id, text } of after) {
    if (textById.get(id) !== text) {
      found.overrides.push({ kind: "replace", target: id, field: "text", value: text });
    }
  }
};

/** Notes what is hidden and how the rest is ordered; returns what both have, in the edited order. */
const compareOrder = <T extends { readonly id: string }>(
  target: string,
  before: ReadonlyArray<T>,
  after: ReadonlyArray<T>,
  { overrides, beyond, unseen }: Found,
  isList: boolean,
): ReadonlyArray<T> => {
  const indexById = new Map(before.map(({ id }, index) => [id, index]));
  const shared = after.filter(({ id }) => indexById.has(id));
  beyond.push(...after.filter(({ id }) => !indexById.has(id)).map(({ id }) => id));
  const shown = new Set(shared.map(({ id }) => id));
  const hidden = before.filter(({ id }) => !shown.has(id)).map(({ id }) => id);
  for (const id of hidden) unseen.add(id);
  // A whole section left out is one decision, not as many as it has entries today; an entry's bullets are hidden singly.
  const isSection = isList && hidden.length > 0 && shown.size === 0;
  for (const id of isSection ? [target] : hidden) overrides.push({ kind: "hide", target: id });
  const ids = idsOutOfOrder(shared.map(({ id }) => [id, indexById.get(id) ?? 0]));
  if (ids.length > 0) overrides.push({ kind: "order", target, ids });
  return shared;
};

/** The shortest beginning after which everything stands as in the master. */
const idsOutOfOrder = (items: ReadonlyArray<readonly [id: string, index: number]>): ReadonlyArray<string> => {
  let sorted = items.length - 1;
  while (sorted > 0 && (items[sorted - 1]?.[1] ?? 0) < (items[sorted]?.[1] ?? 0)) sorted -= 1;
  return items.slice(0, Math.max(sorted, 0)).map(([id]) => id);
};

const targetsOf = (master: ResumeRecord): ReadonlySet<string> =>
  new Set([
    "basics",
    "basics/location",
    ...listNames,
    ...listNames.flatMap((list) =>
      entriesOf(master, list).flatMap((entry) => [entry.id, ...bulletsOf(entry).map(({ id }) => id)]),
    ),
  ]);

/** Two overrides of one sign speak of the same thing. */
const signOf = (override: Override): string =>
  [override.kind, override.target, "field" in override ? override.field : ""].join(" ");
