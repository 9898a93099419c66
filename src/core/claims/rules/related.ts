/** Do two clauses of a fact belong together? A verb speaks of what stands in its own clause and in those that hang on it. */
import type { Reading } from "../reading/unit.ts";

/** Siblings that "and" joins do not: who built one thing and ran another did not build the other. */
export const areRelated = ({ clauses }: Reading, one: number, other: number): boolean =>
  one === other || isAbove(clauses, one, other) || isAbove(clauses, other, one);

const isAbove = (clauses: Reading["clauses"], above: number, below: number): boolean => {
  if (clauses[below]?.link === "setting") return false;
  let at = clauses[below]?.parent ?? -1;
  while (at >= 0) {
    if (at === above) return true;
    if (clauses[at]?.link === "setting") return false;
    at = clauses[at]?.parent ?? -1;
  }
  return false;
};

/** A clause and those it hangs on as their content: what they say of it, it inherits. */
export const inheritedFrom = ({ clauses }: Reading, number: number): ReadonlyArray<number> => {
  const all = [number];
  let clause = clauses[number];
  while (
    clause !== undefined &&
    (clause.link === "part" || clause.link === "relative" || clause.link === "setting") &&
    clause.parent >= 0
  ) {
    all.push(clause.parent);
    clause = clauses[clause.parent];
  }
  return all;
};
