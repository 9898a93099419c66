/** Pairs the entries of two readings of one résumé, which may disagree about how many there are. */
import type { Resume } from "#core/resume/index.ts";

/** For each entry of `expected` the index of its partner in `actual`, or -1; no partner is given twice. */
export const alignedEntries = <T>(
  expected: ReadonlyArray<T>,
  actual: ReadonlyArray<T>,
  namesOf: (entry: T) => ReadonlyArray<string>,
): ReadonlyArray<number> => {
  const taken = new Set<number>();
  const words = actual.map((entry) => wordsOf(namesOf(entry)));
  return expected.map((entry, at) => {
    const best = mostAlike(wordsOf(namesOf(entry)), words, taken, at);
    if (best !== -1) taken.add(best);
    return best;
  });
};

const mostAlike = (
  own: ReadonlySet<string>,
  others: ReadonlyArray<ReadonlySet<string>>,
  taken: ReadonlySet<number>,
  at: number,
): number => {
  let [best, bestScore] = [-1, LEAST_ALIKE];
  for (const [other, theirs] of others.entries()) {
    // Of equals the one at the same place: two roles may have one title.
    const score = taken.has(other) ? 0 : likeness(own, theirs) + (other === at ? 0.01 : 0);
    if (score > bestScore) [best, bestScore] = [other, score];
  }
  return best;
};

/** Half of the words in common: less is another entry. */
const LEAST_ALIKE = 0.5;

const wordsOf = (names: ReadonlyArray<string>): ReadonlySet<string> =>
  new Set(names.flatMap((name) => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));

/** Dice coefficient of two sets of words, 0–1. */
const likeness = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const common = [...one].filter((word) => other.has(word)).length;
  return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size);
};

export type ListSection = Exclude<keyof Resume, "basics">;

/** What an entry of each section is known by. */
export const namesIn = (entry: object): ReadonlyArray<string> =>
  NAMING.flatMap((field) => {
    const value: unknown = Object.entries(entry).find(([key]) => key === field)?.[1];
    return typeof value === "string" ? [value] : [];
  });

const NAMING = [
  "name",
  "position",
  "organization",
  "institution",
  "studyType",
  "title",
  "language",
  "startDate",
];
