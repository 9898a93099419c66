/** Which variants came, went or were edited between two states of a book, a sentence each. */
import type { Variant } from "#core/resume-record/index.ts";

type Variants = ReadonlyArray<Variant>;

export const variantChanges = (before: Variants, after: Variants): ReadonlyArray<string> => {
  const old = new Map(before.map((variant) => [variant.id, variant]));
  const now = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((variant) => {
      const same = old.get(variant.id);
      if (!same) return [`The variant “${variant.name}” is new.`];
      const isSame = JSON.stringify(same) === JSON.stringify(variant);
      return isSame ? [] : [`The variant “${variant.name}” was edited.`];
    }),
    ...before.filter(({ id }) => !now.has(id)).map(({ name }) => `The variant “${name}” is gone.`),
  ];
};
