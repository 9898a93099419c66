/** The record that is edited: the master itself, or what a variant makes of it. */
import {
  applyVariant,
  type Override,
  overridesBetween,
  type ResumeBook,
  type ResumeRecord,
  type Variant,
} from "#core/resume-record/index.ts";
import { type SectionKey, specOf } from "../sections.ts";
import { entriesIn } from "./entry.ts";

export const recordIn = ({ master, variants }: ResumeBook, variantId: string | null): ResumeRecord => {
  const variant = variants.find(({ id }) => id === variantId);
  return variant ? applyVariant(master, variant).record : master;
};

/** A change of a variant is kept as its differences from the master, which stays as it is. */
export const withRecord = (
  book: ResumeBook,
  variantId: string | null,
  change: (record: ResumeRecord) => ResumeRecord,
): ResumeBook => {
  const before = recordIn(book, variantId);
  const after = change(before);
  if (after === before) return book;
  if (variantId === null) return { ...book, master: after };
  return withVariant(
    book,
    variantId,
    ({ overrides }) => overridesBetween(book.master, after, overrides).overrides,
  );
};

/** An entry or bullet that the variant left out stands where the master has it again. */
export const withBroughtBack = (book: ResumeBook, variantId: string | null, target: string): ResumeBook =>
  withVariant(book, variantId, ({ overrides }) =>
    overrides.flatMap((one) => (one.kind === "hide" ? hidesWithout(one, target, book.master) : [one])),
  );

/** Where a whole section is left out, its other entries stay so. */
const hidesWithout = (hide: Override & { kind: "hide" }, target: string, master: ResumeRecord) => {
  if (hide.target === target) return [];
  const section = specOf(hide.target)?.key;
  const ids = section ? idsIn(master, section) : [];
  if (!ids.includes(target)) return [hide];
  return ids.filter((id) => id !== target).map((id): Override => ({ kind: "hide", target: id }));
};

const idsIn = (record: ResumeRecord, section: SectionKey): ReadonlyArray<string> =>
  entriesIn(record, section).map(({ id }) => id);

const withVariant = (
  book: ResumeBook,
  variantId: string | null,
  overridesOf: (variant: Variant) => ReadonlyArray<Override>,
): ResumeBook => ({
  ...book,
  variants: book.variants.map((variant) =>
    variant.id === variantId ? { ...variant, overrides: overridesOf(variant) } : variant,
  ),
});
