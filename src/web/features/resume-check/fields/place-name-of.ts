/** A pointer in words: "Job 2, Bullet 3". */
import { placeOf } from "#web/features/resume/items/place.ts";
import { specOf } from "#web/features/resume/sections.ts";
import { labelOf } from "./sections-of-check.ts";

export const placeNameOf = (path: string): string => {
  const { section, entry, field } = placeOf(path);
  const one = specOf(section)?.one ?? section;
  if (section === "basics" || entry === null) return labelOf(path);
  const owner = `${one.charAt(0).toUpperCase()}${one.slice(1)} ${entry + 1}`;
  return field === "" ? owner : `${owner}, ${labelOf(path).toLowerCase()}`;
};
