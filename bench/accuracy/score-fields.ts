/** Shares of postings whose single-valued fields were read right. Strict: as labelled; lenient: or as an alternate reading. */
import type { Comp, GoldLabel, Label } from "./gold.ts";

/** `hits` of `of`; a share of nothing is no figure. */
export interface Rate {
  readonly hits: number;
  readonly of: number;
}

/** A label beside what was predicted for it. */
export interface Pair {
  readonly gold: GoldLabel;
  readonly predicted: Label;
}

export const scalarFields = ["archetype", "level", "min_years", "remote", "visa", "employment"] as const;
export type ScalarField = (typeof scalarFields)[number];

export const strictRate = (pairs: ReadonlyArray<Pair>, field: ScalarField): Rate =>
  rateOf(pairs, ({ gold, predicted }) => gold[field] === predicted[field]);

export const lenientRate = (pairs: ReadonlyArray<Pair>, field: ScalarField): Rate =>
  rateOf(pairs, (pair) => isAcceptable(pair, field));

const isAcceptable = ({ gold, predicted }: Pair, field: ScalarField): boolean => {
  const value = predicted[field];
  if (value === gold[field]) return true;
  const alternates: ReadonlyArray<string | number | null> = gold[`${field}_alternates`] ?? [];
  return value !== "unknown" && alternates.includes(value);
};

/** Of the postings labelled so, those predicted so. */
export const recallOf = (pairs: ReadonlyArray<Pair>, field: ScalarField, value: string): Rate =>
  rateOf(
    pairs.filter(({ gold }) => gold[field] === value),
    ({ predicted }) => predicted[field] === value,
  );

/** Of the postings predicted so, those for which it is the label or an alternate. */
export const precisionOf = (pairs: ReadonlyArray<Pair>, field: ScalarField, value: string): Rate =>
  rateOf(
    pairs.filter(({ predicted }) => predicted[field] === value),
    (pair) => isAcceptable(pair, field),
  );

/** Both ends, currency and period. */
export const payRate = (pairs: ReadonlyArray<Pair>): Rate =>
  rateOf(
    pairs.filter(({ gold }) => gold.comp !== null),
    isPayRight,
  );

export const isPayRight = ({ gold, predicted }: Pair): boolean =>
  gold.comp === null
    ? predicted.comp === null
    : [gold.comp, ...(gold.comp_alternates ?? [])].some((comp) => isSamePay(comp, predicted.comp));

/** Of the postings that state no pay, those for which one was reported. */
export const falsePayRate = (pairs: ReadonlyArray<Pair>): Rate =>
  rateOf(
    pairs.filter(({ gold }) => gold.comp === null),
    ({ predicted }) => predicted.comp !== null,
  );

const isSamePay = (one: Comp, other: Comp | null): boolean =>
  other !== null &&
  (one.min ?? null) === other.min &&
  (one.max ?? null) === other.max &&
  one.currency === other.currency &&
  one.period === other.period;

const rateOf = <T>(items: ReadonlyArray<T>, isHit: (item: T) => boolean): Rate => ({
  hits: items.filter(isHit).length,
  of: items.length,
});
