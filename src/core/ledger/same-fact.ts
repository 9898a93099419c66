/** When two statements are one fact: the same words under the same job. Kind and place may change, the statement does not. */
import type { CitableFact } from "./ledger-fact.ts";

type Stated = Pick<CitableFact, "text" | "job">;

/**
 * Spaces count once, and a full stop at the end is not a word; everything else, capitals included, is.
 *
 * @example
 * sameFactKey({ text: "Cut  p99.", job: null }) === sameFactKey({ text: "Cut p99", job: null });
 */
export const sameFactKey = ({ text, job }: Stated): string => `${job?.key ?? ""}\n${wordsOf(text)}`;

/** Of what is stated now, what the ledger does not have; a line that stands twice counts once. */
export const factsNotIn = <T extends Stated>(
  known: ReadonlyArray<Stated>,
  stated: ReadonlyArray<T>,
): ReadonlyArray<T> => {
  const seen = new Set(known.map(sameFactKey));
  return stated.filter((fact) => {
    const key = sameFactKey(fact);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

const wordsOf = (text: string): string => {
  const words = text.split(/\s/u).filter((word) => word !== "");
  return words.join(" ").replace(/\.$/u, "");
};
