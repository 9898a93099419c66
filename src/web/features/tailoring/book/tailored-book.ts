/** The variant of a kept résumé for one posting: begun with its first change, and nothing but differences from the master. */
import type { ResumeBook, ResumeRecord, Variant } from "#core/resume-record/index.ts";
import { recordIn, withBroughtBack, withRecord } from "#web/features/resume/record/record-in.ts";

/** What a new variant is called, and by which id it goes. */
export interface NewVariant {
  readonly id: string;
  readonly name: string;
  readonly posting: string;
}

export const variantFor = ({ variants }: ResumeBook, posting: string): Variant | null =>
  variants.find((variant) => variant.posting === posting) ?? null;

/** The master, as long as nothing was changed for the posting. */
export const tailoredRecord = (book: ResumeBook, posting: string): ResumeRecord =>
  recordIn(book, variantFor(book, posting)?.id ?? null);

export const withTailored = (
  book: ResumeBook,
  begun: NewVariant,
  change: (record: ResumeRecord) => ResumeRecord,
): ResumeBook => {
  const { id } = variantFor(book, begun.posting) ?? begun;
  const started = withVariant(book, begun);
  const changed = withRecord(started, id, change);
  return changed === started ? book : changed;
};

/** A line that was left out stands where the master has it. */
export const withLineBack = (book: ResumeBook, posting: string, target: string): ResumeBook =>
  withBroughtBack(book, variantFor(book, posting)?.id ?? null, target);

export const withVariantName = (book: ResumeBook, begun: NewVariant, name: string): ResumeBook => {
  const { id } = variantFor(book, begun.posting) ?? begun;
  const { variants, ...rest } = withVariant(book, begun);
  return {
    ...rest,
    variants: variants.map((variant) => (variant.id === id ? { ...variant, name } : variant)),
  };
};

const withVariant = (book: ResumeBook, begun: NewVariant): ResumeBook =>
  variantFor(book, begun.posting)
    ? book
    : { ...book, variants: [...book.variants, { ...begun, overrides: [] }] };
