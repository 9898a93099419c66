/** Many small cases from one seed, each judged by a checker and by a slow, plain way of finding the same out. */
import { type Random, randomOf } from "#core/labs/index.ts";

/** One case: "" if both agree, else what they disagree about, with the case as JSON. */
export type Trial = (random: Random) => string;

export interface FuzzResult {
  readonly cases: number;
  readonly disagreements: number;
  /** The first few, to look at. */
  readonly found: ReadonlyArray<string>;
}

export type Fuzz = (cases: number, seed: string) => FuzzResult;

const mostFound = 3;

export const fuzzOf =
  (...trials: readonly [Trial, ...ReadonlyArray<Trial>]): Fuzz =>
  (cases, seed) => {
    const random = randomOf(seed);
    const found: Array<string> = [];
    let disagreements = 0;
    for (let at = 0; at < cases; at += 1) {
      const complaint = (trials[at % trials.length] ?? trials[0])(random);
      if (complaint === "") continue;
      disagreements += 1;
      if (found.length < mostFound) found.push(complaint);
    }
    return { cases, disagreements, found };
  };

/** A closed interval around an instant, on whole numbers so that many ends meet. */
export const intervalAround = (random: Random, instant: number, most: number) => ({
  start: instant - random.between(0, most),
  end: instant + random.between(0, most),
});
