/** What each entry is called on screen: "Backend Engineer, Harbour Parcel"; one pass over all values. */
import { specOf } from "../sections.ts";
import type { ImportItem } from "./import-item.ts";
import { type Place, placeOf } from "./place.ts";

export type TitleByEntry = ReadonlyMap<string, string>;

export const entryKeyOf = ({ section, entry }: Place): string =>
  entry === null ? section : `${section}/${entry}`;

export const titlesOfEntries = (items: ReadonlyArray<ImportItem>): TitleByEntry => {
  const valuesByKey = new Map<string, Map<string, string>>();
  for (const { path, value, state } of items) {
    const place = placeOf(path);
    const key = entryKeyOf(place);
    const values = valuesByKey.get(key) ?? new Map<string, string>();
    valuesByKey.set(key, values);
    if (state !== "removed" && value !== "" && !values.has(place.field)) values.set(place.field, value);
  }
  return new Map([...valuesByKey].map(([key, values]) => [key, titleOf(key, values)]));
};

const titleOf = (key: string, values: ReadonlyMap<string, string>): string => {
  if (key === "basics") return "You";
  const [section = "", entry = "0"] = key.split("/");
  const spec = specOf(section);
  const names = (spec?.fields ?? []).slice(0, 2).flatMap((field) => values.get(field.key) ?? []);
  return names.length > 0 ? names.join(", ") : `${spec?.one ?? section} ${Number(entry) + 1}`;
};
