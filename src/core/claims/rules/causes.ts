/** How clauses hang together is kept: no new cause, no purpose that became a result, no object borrowed from a sibling. */
import type { Alignment, Problem } from "../alignment/alignment.ts";
import { directionOf } from "../alignment/changes-of.ts";
import type { LinkKind, PlacedUnit, Reading } from "../reading/unit.ts";
import { areRelated } from "./related.ts";

/** Links of the fact that may be told as a cause. */
const CAUSAL: ReadonlySet<LinkKind> = new Set(["cause", "result", "relative", "part"]);

export const causes = (alignment: Alignment, claimReading: Reading): ReadonlyArray<Problem> => {
  const { claim, known } = alignment;
  return claimReading.clauses.flatMap((clause) => {
    const units = claim.filter((unit) => unit.clause === clause.number);
    const above = ancestorsOf(claimReading, clause.parent).map((number) =>
      claim.filter((one) => one.clause === number),
    );
    const owns = clausesOfFact(alignment, units);
    const others = above.flatMap((list) => [
      clausesOfFact(alignment, list)[0] ?? null,
      ...clausesOfHead(alignment, list),
    ]);
    const isHeld = others.some(
      (other) =>
        other === null ||
        owns.some((own) => own === other || holds(clause.link, known.reading, own, other, units)),
    );
    if (owns.length === 0 || others.length === 0 || isHeld) return [];
    const unit = units.find(({ isContent }) => isContent) ?? null;
    return [
      {
        kind: "cause" as const,
        isContradiction: false,
        unit,
        why: "no fact says that one came of the other",
        weight: 1,
      },
    ];
  });
};

/** "Ported the parser; throughput grew from 40 to 260": a line that ends in how a measure changed says that it changed by that. */
const isOutcome = (fact: Reading, own: number, above: number, units: ReadonlyArray<PlacedUnit>): boolean => {
  const start = fact.clauses[own]?.start ?? 0;
  const isLast = own === fact.clauses.length - 1 && above === own - 1;
  const changed = fact.units.filter(({ clause, figure }) => clause === own && figure !== null);
  const isChange =
    changed.length > 1 ||
    fact.units.some((one) => one.clause === own && one.isHead && directionOf(one) !== null);
  return (
    isLast &&
    changed.length > 0 &&
    isChange &&
    /;\s*$/u.test(fact.text.slice(0, start)) &&
    units.some(({ figure }) => figure !== null)
  );
};

/** A reason may belong to the clause before or to what that one hangs on. */
const ancestorsOf = ({ clauses }: Reading, number: number): ReadonlyArray<number> => {
  const all: Array<number> = [];
  for (let at = number; at >= 0; at = clauses[at]?.parent ?? -1) all.push(at);
  return all;
};

const holds = (
  link: LinkKind,
  fact: Reading,
  own: number,
  above: number,
  units: ReadonlyArray<PlacedUnit>,
): boolean => {
  switch (link) {
    case "cause":
      return isCausal(fact, own, above);
    case "result":
      return isCausal(fact, own, above) || isOutcome(fact, own, above, units);
    case "relative":
      // "a service that cut the waits" says that it was the service.
      return (
        areRelated(fact, own, above) ||
        !units.some((unit) => unit.isHead && (directionOf(unit) === "down" || directionOf(unit) === "up"))
      );
    case "purpose":
      return areRelated(fact, own, above);
    default:
      return true;
  }
};

/** The clause that says most of it; several where they say as much. */
const clausesOfFact = ({ matches }: Alignment, units: ReadonlyArray<PlacedUnit>): ReadonlyArray<number> => {
  const counts = new Map<number, number>();
  for (const { index, isHead } of units)
    for (const { clause } of matches.get(index)?.units ?? [])
      counts.set(clause, (counts.get(clause) ?? 0) + (isHead ? 2 : 1));
  const most = Math.max(0, ...counts.values());
  return [...counts].filter(([, count]) => count === most).map(([clause]) => clause);
};

/** "Picked A over B": the verb's own clause of the fact, whichever clause names more of the things. */
const clausesOfHead = ({ matches }: Alignment, units: ReadonlyArray<PlacedUnit>): ReadonlyArray<number> => {
  const heads = units.filter(({ isHead }) => isHead).map(({ index }) => matches.get(index)?.units ?? []);
  return heads.flatMap(([only, ...rest]) => (only === undefined || rest.length > 0 ? [] : [only.clause]));
};

const isCausal = ({ clauses }: Reading, one: number, other: number): boolean =>
  [
    [one, other],
    [other, one],
  ].some(([below = 0, above = 0]) => {
    let at = clauses[below];
    while (at !== undefined && at.number !== above && CAUSAL.has(at.link)) at = clauses[at.parent];
    return at?.number === above;
  });
