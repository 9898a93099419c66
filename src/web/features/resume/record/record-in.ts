/** The record that is edited: the master itself, or what a variant makes of it. */
import type { ResumeBook, ResumeRecord } from "#core/resume-record/index.ts";
import { applyVariant, overridesBetween } from "../core-pending.ts";

export const recordIn = ({ master, variants }: ResumeBook, variantId: string | null): ResumeRecord => {
  const variant = variants.find(({ id }) => id === variantId);
  return variant ? applyVariant(master, variant) : master;
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
  const overrides = overridesBetween(book.master, after);
  return {
    ...book,
    variants: book.variants.map((variant) =>
      variant.id === variantId ? { ...variant, overrides } : variant,
    ),
  };
};

/** An entry or bullet that the variant left out stands where the master has it again. */
export const withBroughtBack = (book: ResumeBook, variantId: string | null, target: string): ResumeBook => ({
  ...book,
  variants: book.variants.map((variant) =>
    variant.id === variantId
      ? {
          ...variant,
          overrides: variant.overrides.filter((one) => one.kind !== "hide" || one.target !== target),
        }
      : variant,
  ),
});
