/** An allowed choice near a priced one: what goes over a limit is left out, what has room is taken in. */
import type { Candidate, KeptLimits } from "./choice.ts";
import { KEPT, LEFT, type Priced } from "./priced.ts";

/** Null when the limits cannot be kept from here. */
export const repaired = (
  candidates: ReadonlyArray<Candidate>,
  limits: KeptLimits,
  marks: Uint8Array,
  { isTaken, margin }: Priced,
): ReadonlyArray<number> | null => {
  const chosen = new Set<number>();
  const tally = { lines: 0, operations: 0, byRole: new Map<number, number>() };
  const add = (at: number): void => {
    const one = candidates[at];
    if (one === undefined) return;
    chosen.add(at);
    tally.lines += one.lines;
    tally.operations += one.isOperations ? 1 : 0;
    tally.byRole.set(one.role, (tally.byRole.get(one.role) ?? 0) + 1);
  };
  const fits = (at: number): boolean => {
    const one = candidates[at];
    if (one === undefined || chosen.has(at) || marks[at] === LEFT) return false;
    return (
      tally.lines + one.lines <= limits.lines &&
      (tally.byRole.get(one.role) ?? 0) < (limits.capByRole.get(one.role) ?? 0)
    );
  };
  marks.forEach((mark, at) => {
    if (mark === KEPT) add(at);
  });
  const rankOf = (at: number): number => (isTaken[at] === 1 ? -1 - (margin[at] ?? 0) : (margin[at] ?? 0));
  const surest = candidates.map((_, at) => at).sort((a, b) => rankOf(a) - rankOf(b) || a - b);
  for (const at of surest) {
    if (tally.operations < limits.operations && candidates[at]?.isOperations && fits(at)) add(at);
  }
  for (const at of surest) if (fits(at)) add(at);
  return tally.operations < limits.operations ? null : [...chosen];
};
