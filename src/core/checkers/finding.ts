/** What every checker gives back: findings that no order of events fitting the recorded intervals could explain. */

/**
 * One broken rule, small enough to read.
 *
 * @typeParam Id whatever the caller names its operations by: a number, "op:17", an object.
 */
export interface Finding<Kind extends string = string, Id = number> {
  readonly kind: Kind;
  /** The item, account, rate-limit key or resource it is about; "" where there is only one. */
  readonly key: string;
  /** One sentence with the values. */
  readonly says: string;
  /** Operations to read, in order; at most 12. */
  readonly ids: ReadonlyArray<Id>;
  /** How many more the sentence counts than `ids` has room for: a bucket of 20 needs 21 requests to be seen over-full. */
  readonly omitted: number;
}

/** Findings, and what was looked at, so that "none" has a denominator. */
export interface CheckResult<Kind extends string = string, Id = number> {
  readonly findings: ReadonlyArray<Finding<Kind, Id>>;
  readonly stats: Readonly<Record<string, number>>;
}

/** More cannot be read as one counterexample (the step's own bound: "the counterexample is ≤ 12 operations"). */
const mostIds = 12;

/** A finding whose ids are cut to the first and last few; duplicates are named once. */
export const findingOf = <Kind extends string, Id>(
  kind: Kind,
  key: string,
  says: string,
  ids: ReadonlyArray<Id>,
): Finding<Kind, Id> => {
  const distinct = [...new Set(ids)];
  const half = mostIds / 2;
  const shown =
    distinct.length <= mostIds ? distinct : [...distinct.slice(0, half), ...distinct.slice(-half)];
  return { kind, key, says, ids: shown, omitted: distinct.length - shown.length };
};
