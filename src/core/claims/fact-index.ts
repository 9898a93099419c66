/** Which facts come into question for a claim: those that share its rarest words, found without asking every fact. */
import type { KnownFact } from "./alignment/known-fact.ts";
import type { Key } from "./lexicon/lexicon.ts";
import type { PlacedUnit } from "./reading/unit.ts";

export interface FactIndex {
  /** Nearest first; with `job` only its facts and those of no job. */
  readonly candidates: (units: ReadonlyArray<PlacedUnit>, job?: string) => ReadonlyArray<KnownFact>;
}

/** More candidates change no verdict of the corpus, only the time. */
const MOST_CANDIDATES = 16;
/** A key that more facts than this share tells nothing about which one is meant. */
const MOST_SHARED = 400;

/** A word that one fact alone has outweighs a few that many share. */
const RARITY = 2;

export const factIndexOf = (facts: ReadonlyArray<KnownFact>): FactIndex => {
  const factsByKey = new Map<Key, Array<number>>();
  for (const [number, { unitsByKey, figures }] of facts.entries()) {
    const keys = new Set([
      ...unitsByKey.keys(),
      ...figures.map(({ figure }) => `f:${figure?.unit} ${figure?.value}`),
    ]);
    for (const key of keys) {
      const list = factsByKey.get(key);
      if (list === undefined) factsByKey.set(key, [number]);
      else if (list.length <= MOST_SHARED) list.push(number);
    }
  }
  return {
    candidates: (units, job) => {
      const scores = scoresOf(units, factsByKey);
      return [...scores]
        .filter(([number]) => job === undefined || isOf(facts[number], job))
        .sort(([one, score], [other, otherScore]) => otherScore - score || one - other)
        .slice(0, MOST_CANDIDATES)
        .flatMap(([number]) => facts[number] ?? []);
    },
  };
};

const isOf = (known: KnownFact | undefined, job: string): boolean =>
  known !== undefined && (known.jobKey === job || known.jobKey === "");

const scoresOf = (
  units: ReadonlyArray<PlacedUnit>,
  factsByKey: ReadonlyMap<Key, ReadonlyArray<number>>,
): ReadonlyMap<number, number> => {
  const scores = new Map<number, number>();
  for (const unit of units) {
    for (const [number, score] of scoresOfUnit(unit, factsByKey))
      scores.set(number, (scores.get(number) ?? 0) + score);
  }
  return scores;
};

/** A unit counts once for a fact, however many of its keys the fact has. */
const scoresOfUnit = (
  unit: PlacedUnit,
  factsByKey: ReadonlyMap<Key, ReadonlyArray<number>>,
): ReadonlyMap<number, number> => {
  const keys =
    unit.figure === null
      ? [...unit.keys, ...unit.parts.flatMap((part) => part.keys)]
      : [`f:${unit.figure.unit} ${unit.figure.value}`];
  const scores = new Map<number, number>();
  for (const key of keys) {
    const numbers = factsByKey.get(key) ?? [];
    if (numbers.length > MOST_SHARED) continue;
    for (const number of numbers) if (!scores.has(number)) scores.set(number, 1 + RARITY / numbers.length);
  }
  return scores;
};
