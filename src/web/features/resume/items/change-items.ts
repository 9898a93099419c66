/** Everything a person can do to what was read. Each change gives new items, so that undo is the list from before. */
import { type SectionKey, specOf } from "../sections.ts";
import { certaintyOf } from "./confidence.ts";
import type { ImportItem } from "./import-item.ts";
import { fieldOf, isList, type Place, pathOf, placeOf } from "./place.ts";

type Items = ReadonlyArray<ImportItem>;

const changed = (items: Items, id: string, change: Partial<ImportItem>): Items =>
  items.map((item) => (item.id === id ? { ...item, ...change } : item));

export const acceptItem = (items: Items, id: string): Items => changed(items, id, { state: "accepted" });

/** Whatever the reader was sure of; what waits to be looked at stays. */
export const acceptSure = (items: Items): Items =>
  items.map((item) =>
    item.state === "open" && certaintyOf(item) === "sure" ? { ...item, state: "accepted" } : item,
  );

/** What was typed is right by definition. */
export const editItem = (items: Items, id: string, value: string): Items =>
  changed(items, id, { value, state: "accepted", confidence: 1 });

export const removeItem = (items: Items, id: string): Items => changed(items, id, { state: "removed" });

export const restoreItem = (items: Items, id: string): Items => changed(items, id, { state: "open" });

/** To a field that holds something the two change places; a list of words or bullets is added to. */
export const moveItem = (items: Items, id: string, to: Place): Items => {
  const moved = items.find((item) => item.id === id);
  if (!moved) return items;
  const path = pathOf(isList(fieldOf(to)) ? { ...to, at: nextIn(items, to) } : to);
  return items.map((item) => {
    if (item.id === id) return { ...item, path, state: "accepted" };
    return item.path === path ? { ...item, path: moved.path, state: "accepted" } : item;
  });
};

/** An empty one, to be typed. */
export const addItem = (items: Items, to: Place): readonly [Items, ImportItem] => {
  const path = pathOf(isList(fieldOf(to)) ? { ...to, at: nextIn(items, to) } : to);
  const free = freeId(items, path);
  const item: ImportItem = {
    id: free,
    path,
    value: "",
    confidence: 0,
    box: null,
    span: null,
    state: "open",
  };
  return [[...items.filter((other) => other.path !== path || other.value !== ""), item], item];
};

/** A job with its first fields still empty. */
export const addEntry = (items: Items, section: SectionKey): readonly [Items, ImportItem | undefined] => {
  const entry = 1 + Math.max(-1, ...placesIn(items, section).map((place) => place.entry ?? -1));
  const fields = (specOf(section)?.fields ?? []).filter(({ kind }) => kind !== "text").slice(0, 3);
  let now: Items = items;
  let first: ImportItem | undefined;
  for (const { key } of fields) {
    const [next, item] = addItem(now, { section, entry, field: key, at: null });
    now = next;
    first ??= item;
  }
  return [now, first];
};

const placesIn = (items: Items, section: string): ReadonlyArray<Place> =>
  items.map(({ path }) => placeOf(path)).filter((place) => place.section === section);

const nextIn = (items: Items, { section, entry, field }: Place): number =>
  1 +
  Math.max(
    -1,
    ...placesIn(items, section)
      .filter((place) => place.entry === entry && place.field === field)
      .map((place) => place.at ?? -1),
  );

const freeId = (items: Items, path: string): string => {
  const ids = new Set(items.map(({ id }) => id));
  let id = `new ${path}`;
  while (ids.has(id)) id = `${id}'`;
  return id;
};
