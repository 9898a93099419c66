/** The shortest cycle of each name in each knot of the dependency graph. */

import { cycleSearch } from "./cycle-search.ts";
import type { Dependency, DependencyKind } from "./dependency-graph.ts";
import type { CycleName } from "./list-transaction.ts";
import { strongComponents } from "./strong-components.ts";

export interface NamedCycle {
  readonly name: CycleName;
  readonly isRealtime: boolean;
  /** Each begins where the one before it ends. */
  readonly cycle: ReadonlyArray<Dependency>;
}

/**
 * Names of cycles by what they are made of (Adya): G0 of ww alone, G1c of ww and wr, G-single with one rw, G2-item with
 * more. A knot in which G0, G1c or G-single is found is not named G2-item as well: it would be the same fault, told
 * in a harder way. With the clock's order: only knots that have no cycle without it.
 */
export const findCycles = (
  size: number,
  dependencies: ReadonlyArray<Dependency>,
): ReadonlyArray<NamedCycle> => {
  const logical = dependencies.filter(({ kind }) => kind !== "rt");
  const plain = knotsOf(size, logical).flatMap((knot) => cyclesOf(knot, []));
  if (logical.length === dependencies.length) return plain;
  const explained = new Set(plain.flatMap(({ cycle }) => cycle.map(({ from }) => from)));
  const timed = knotsOf(size, dependencies)
    .filter((knot) => !knot.some(({ from }) => explained.has(from)))
    .flatMap((knot) => cyclesOf(knot, ["rt"]));
  return [...plain, ...timed];
};

/** Dependencies within one strongly connected component, for each that has any. */
const knotsOf = (
  size: number,
  dependencies: ReadonlyArray<Dependency>,
): ReadonlyArray<ReadonlyArray<Dependency>> => {
  const successors = Array.from({ length: size }, (): Array<number> => []);
  for (const { from, to } of dependencies) successors[from]?.push(to);
  const component = strongComponents(successors);
  const knots = new Map<number, Array<Dependency>>();
  for (const dependency of dependencies) {
    const number = component[dependency.from] ?? -1;
    if (number !== component[dependency.to]) continue;
    const knot = knots.get(number);
    if (knot) knot.push(dependency);
    else knots.set(number, [dependency]);
  }
  return [...knots.values()];
};

/** What a cycle of a name goes through once, and what the rest of it may be made of. */
const recipes: ReadonlyArray<{
  readonly name: CycleName;
  readonly through: DependencyKind;
  readonly rest: ReadonlyArray<DependencyKind>;
}> = [
  { name: "G0", through: "ww", rest: ["ww"] },
  { name: "G1c", through: "wr", rest: ["ww", "wr"] },
  { name: "G-single", through: "rw", rest: ["ww", "wr"] },
];

const cyclesOf = (
  knot: ReadonlyArray<Dependency>,
  also: ReadonlyArray<DependencyKind>,
): ReadonlyArray<NamedCycle> => {
  const shortest = cycleSearch(knot);
  const isRealtime = also.length > 0;
  const named = recipes.flatMap(({ name, through, rest }) => {
    const cycle = shortest(through, [...rest, ...also]);
    return cycle ? [{ name, isRealtime, cycle }] : [];
  });
  if (named.length > 0) return named;
  const cycle = shortest("rw", ["ww", "wr", "rw", ...also]);
  return cycle ? [{ name: "G2-item", isRealtime, cycle }] : [];
};
