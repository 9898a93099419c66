/** The résumé that comes out: every value that was not removed, at its place; holes that removals left are closed. */
import type { Resume } from "#core/resume/index.ts";
import { blankLocation } from "#core/resume/index.ts";
import { type SectionSpec, sectionSpecs } from "../sections.ts";
import type { ImportItem } from "./import-item.ts";
import { isList, type Place, placeOf } from "./place.ts";

export const resumeOfItems = (items: ReadonlyArray<ImportItem>): Resume => {
  const kept = items
    .map((item): Kept => ({ place: placeOf(item.path), value: item.value.trim(), state: item.state }))
    .filter(({ value, state }) => value !== "" && state !== "removed");
  const basics = new Map(
    kept.filter(({ place }) => place.section === "basics").map(({ place, value }) => [place.field, value]),
  );
  const text = (field: string): string => basics.get(field) ?? "";
  const sections = Object.fromEntries(
    sectionSpecs.map((spec) => [spec.key, entriesOf(kept, spec)]),
  ) as unknown as Omit<Resume, "basics"> & { readonly profiles: Resume["basics"]["profiles"] };
  const { profiles, ...lists } = sections;
  return {
    basics: {
      name: text("name"),
      label: text("label"),
      image: text("image"),
      email: text("email"),
      phone: text("phone"),
      url: text("url"),
      summary: text("summary"),
      location: {
        ...blankLocation,
        city: text("location/city"),
        address: text("location/address"),
        postalCode: text("location/postalCode"),
        region: text("location/region"),
        countryCode: text("location/countryCode"),
      },
      profiles,
    },
    ...lists,
  };
};

interface Kept {
  readonly place: Place;
  readonly value: string;
  readonly state: ImportItem["state"];
}

const entriesOf = (kept: ReadonlyArray<Kept>, spec: SectionSpec): ReadonlyArray<object> => {
  const ours = kept.filter(({ place }) => place.section === spec.key);
  const numbers = [...new Set(ours.map(({ place }) => place.entry ?? 0))].toSorted((a, b) => a - b);
  return numbers.map((entry) =>
    entryOf(
      ours.filter(({ place }) => place.entry === entry),
      spec,
    ),
  );
};

const entryOf = (values: ReadonlyArray<Kept>, { fields, blank }: SectionSpec): object => {
  const written = fields.map((field) => {
    const ours = values.filter(({ place }) => place.field === field.key);
    if (!isList(field)) return [field.key, ours.at(-1)?.value ?? ""] as const;
    const inOrder = ours.toSorted((a, b) => (a.place.at ?? 0) - (b.place.at ?? 0));
    return [field.key, inOrder.map(({ value }) => value)] as const;
  });
  return { ...blank, ...Object.fromEntries(written) };
};
