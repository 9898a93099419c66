/** The résumé that a variant stands for: its master, with what the variant says otherwise. */
import { bulletsOf, entryWithBullets } from "../edits/edit-bullets.ts";
import { canHold } from "../edits/edit-entries.ts";
import {
  type AnyEntry,
  entriesOf,
  type FieldValue,
  hasBullets,
  type ListName,
  listNames,
  withEntries,
} from "../record-lists.ts";
import type { Override, ResumeRecord, Variant } from "../resume-record.ts";

export interface AppliedVariant {
  readonly record: ResumeRecord;
  /** Overrides whose target the master no longer has; they do nothing. */
  readonly gone: ReadonlyArray<Override>;
}

/**
 * @example
 * applyVariant(master, variant).record; // print this one
 */
export const applyVariant = (
  master: ResumeRecord,
  { overrides }: Pick<Variant, "overrides">,
): AppliedVariant => {
  const wanted = wantedOf(overrides);
  const hiddenEntries = new Set<string>();
  const record = listNames.reduce(
    (made, list) => {
      const kept = entriesOf(master, list).filter(({ id }) => {
        const isHidden = wanted.hidden.has(list) || wanted.hidden.has(id);
        if (isHidden) hiddenEntries.add(id);
        return !isHidden;
      });
      return withEntries(
        made,
        list,
        inOrder(
          kept.map((entry) => entryAs(entry, list, wanted)),
          wanted.order.get(list),
        ),
      );
    },
    withBasics(master, wanted),
  );
  const targets = targetsOf(master);
  return {
    record: { ...record, unknown: master.unknown.filter(({ at }) => !hiddenEntries.has(at)) },
    gone: overrides.filter((override) => isGone(override, targets)),
  };
};

interface Wanted {
  readonly hidden: ReadonlySet<string>;
  readonly order: ReadonlyMap<string, ReadonlyArray<string>>;
  readonly fields: ReadonlyMap<string, ReadonlyArray<readonly [string, FieldValue]>>;
}

/** A later override of the same thing wins. */
const wantedOf = (overrides: ReadonlyArray<Override>): Wanted => {
  const hidden = new Set<string>();
  const order = new Map<string, ReadonlyArray<string>>();
  const fields = new Map<string, Array<readonly [string, FieldValue]>>();
  for (const override of overrides) {
    if (override.kind === "hide") hidden.add(override.target);
    else if (override.kind === "order") order.set(override.target, override.ids);
    else {
      const value = override.kind === "list" ? override.values : override.value;
      fields.set(override.target, [...(fields.get(override.target) ?? []), [override.field, value]]);
    }
  }
  return { hidden, order, fields };
};

const withBasics = (master: ResumeRecord, wanted: Wanted): ResumeRecord => {
  const location = withFields(master.basics.location, wanted.fields.get("basics/location"));
  return { ...master, basics: { ...withFields(master.basics, wanted.fields.get("basics")), location } };
};

const withFields = <T extends object>(
  holder: T,
  fields: ReadonlyArray<readonly [string, FieldValue]> = [],
): T => {
  const held = fields.filter(([field, value]) => canHold(holder, field, value));
  return held.length === 0 ? holder : { ...holder, ...Object.fromEntries(held) };
};

const entryAs = (entry: AnyEntry, list: ListName, wanted: Wanted): AnyEntry => {
  const changed = withFields(entry, wanted.fields.get(entry.id));
  if (!hasBullets(list)) return changed;
  const bullets = bulletsOf(entry)
    .filter(({ id }) => !wanted.hidden.has(id))
    .map((bullet) => withFields(bullet, wanted.fields.get(bullet.id)));
  return entryWithBullets(changed, inOrder(bullets, wanted.order.get(entry.id)));
};

/** Those named first, in that order; the others after them, as they were. */
const inOrder = <T extends { readonly id: string }>(
  items: ReadonlyArray<T>,
  ids: ReadonlyArray<string> = [],
): ReadonlyArray<T> => {
  const rankById = new Map(ids.map((id, rank) => [id, rank]));
  const rankOf = ({ id }: T): number => rankById.get(id) ?? ids.length;
  return items.toSorted((one, other) => rankOf(one) - rankOf(other));
};

/** Everything that an override may name, with what holds its fields. */
const targetsOf = (master: ResumeRecord): ReadonlyMap<string, object> => {
  const holderByTarget = new Map<string, object>([
    ["basics", master.basics],
    ["basics/location", master.basics.location],
    ...listNames.map((list) => [list, {}] as const),
  ]);
  for (const entry of listNames.flatMap((list) => entriesOf(master, list))) {
    holderByTarget.set(entry.id, entry);
    for (const bullet of bulletsOf(entry)) holderByTarget.set(bullet.id, bullet);
  }
  return holderByTarget;
};

const isGone = (override: Override, holderByTarget: ReadonlyMap<string, object>): boolean => {
  const holder = holderByTarget.get(override.target);
  if (holder === undefined) return true;
  if (override.kind === "hide" || override.kind === "order") return false;
  return !canHold(holder, override.field, override.kind === "list" ? override.values : override.value);
};
