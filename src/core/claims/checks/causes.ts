/** No new cause: where the claim says that one thing came of another, the fact must say so too. */
import type { Alignment, Problem } from "../alignment/alignment.ts";
import type { LinkKind, PlacedUnit, Reading } from "../reading/unit.ts";

/** Links of the fact that may be told as a cause. */
const CAUSAL: ReadonlySet<LinkKind> = new Set(["cause", "result", "relative", "part"]);

export const causes = (alignment: Alignment, claimReading: Reading): ReadonlyArray<Problem> => {
  const { claim, known } = alignment;
  return claimReading.clauses.flatMap(({ number, link, parent }) => {
    if (link !== "cause" && link !== "result") return [];
    const own = clauseOfFact(alignment, claim.filter(({ clause }) => clause === number));
    const above = clauseOfFact(alignment, claim.filter(({ clause }) => clause === parent));
    if (own === null || above === null || own === above || isCausal(known.reading, own, above)) return [];
    const unit = claim.find(({ clause, isContent }) => clause === number && isContent) ?? null;
    return [
      { kind: "cause" as const, isContradiction: false, unit, why: "no fact says that one came of the other", weight: 1 },
    ];
  });
};

const clauseOfFact = (
  { matches }: Alignment,
  units: ReadonlyArray<PlacedUnit>,
): number | null => {
  const counts = new Map<number, number>();
  for (const { index } of units)
    for (const { clause } of matches.get(index)?.units ?? []) counts.set(clause, (counts.get(clause) ?? 0) + 1);
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  return best?.[0] ?? null;
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
