/** The order on screen: first what waits to be looked at, least sure first; then the résumé, part by part. */
import { sectionSpecs, specOf } from "../sections.ts";
import { isWaiting } from "./confidence.ts";
import type { ImportItem } from "./import-item.ts";
import { fieldOf, fieldsOf, type Place, placeOf } from "./place.ts";
import { entryKeyOf, type TitleByEntry } from "./titles-of-entries.ts";

export interface ItemGroup {
  /** "waiting", "basics", "work/0", "skills" … */
  readonly key: string;
  readonly title: string;
  /** The entry that a new field would belong to. */
  readonly place: Place | null;
  readonly items: ReadonlyArray<ImportItem>;
}

export const groupsOfItems = (
  items: ReadonlyArray<ImportItem>,
  titleByEntry: TitleByEntry,
): ReadonlyArray<ItemGroup> => {
  const waiting = items.filter(isWaiting).toSorted((a, b) => a.confidence - b.confidence);
  const itemsByKey = new Map<string, Array<ImportItem>>();
  for (const item of inPlaceOrder(items)) {
    const key = groupKeyOf(placeOf(item.path));
    const group = itemsByKey.get(key) ?? [];
    itemsByKey.set(key, group);
    const isGone = item.state === "removed" && item.value === "";
    if (!isWaiting(item) && !isGone) group.push(item);
  }
  const groups = [...itemsByKey].map(([key, ours]) => ({
    key,
    title: titleByEntry.get(key) ?? specOf(key)?.title ?? key,
    place: placeOfGroup(key),
    items: ours,
  }));
  return [{ key: "waiting", title: "To look at first", place: null, items: waiting }, ...groups];
};

/** "Start", "Bullet 3": what the value is called in its own group. */
export const labelOf = ({ path }: ImportItem): string => {
  const place = placeOf(path);
  const field = fieldOf(place);
  const label = field?.label ?? place.field;
  return place.at === null || field?.kind === "words" ? label : `${label} ${place.at + 1}`;
};

/** Entries long enough to be read one by one; the others share a group with their section. */
const longSections = new Set(["work", "volunteer", "education", "projects"]);

const groupKeyOf = (place: Place): string =>
  longSections.has(place.section) ? entryKeyOf(place) : place.section;

const placeOfGroup = (key: string): Place | null => {
  const [section = "", entry] = key.split("/");
  if (section !== "basics" && entry === undefined) return null;
  const number = entry === undefined ? null : Number(entry);
  return { section: section as Place["section"], entry: number, field: "", at: null };
};

const sectionOrder: ReadonlyArray<string> = ["basics", ...sectionSpecs.map(({ key }) => key)];

/** Moved and added values stand where they belong, not where they came from. */
const inPlaceOrder = (items: ReadonlyArray<ImportItem>): ReadonlyArray<ImportItem> =>
  items
    .map((item) => ({ item, rank: rankOf(placeOf(item.path)) }))
    .toSorted((a, b) => compare(a.rank, b.rank))
    .map(({ item }) => item);

const rankOf = ({ section, entry, field, at }: Place): ReadonlyArray<number> => [
  sectionOrder.indexOf(section),
  entry ?? 0,
  fieldsOf(section).findIndex(({ key }) => key === field),
  at ?? 0,
];

const compare = (a: ReadonlyArray<number>, b: ReadonlyArray<number>): number => {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
};
