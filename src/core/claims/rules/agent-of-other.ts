/** Does an agent of the fact ("by a contractor") belong to another verb than the one that the claim rests on? */
import type { Alignment } from "../alignment/alignment.ts";
import type { PlacedUnit } from "../reading/unit.ts";
import { isPassive } from "./subject-of.ts";

/** "operated the cluster designed by a contractor": what the claim says is what the verb before it says. */
export const isOfOther = (agent: PlacedUnit, { claim, matches, known }: Alignment): boolean => {
  const head = known.reading.units.find(
    ({ clause, isHead, index }) => isHead && clause === agent.clause && index < agent.index,
  );
  return (
    head !== undefined &&
    !isPassive(head, known.reading) &&
    claim.some(({ isHead, index }) => isHead && (matches.get(index)?.units.includes(head) ?? false))
  );
};
