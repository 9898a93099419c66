/** Up for down: a word of change that a fact has the other way round. */
import type { Alignment, Problem } from "../alignment/alignment.ts";
import type { PlacedUnit } from "../reading/unit.ts";

export const opposites = ({ claim, known }: Alignment): ReadonlyArray<Problem> => {
  const ways = new Set(known.reading.units.map(wayOf));
  return claim.flatMap((unit) => {
    const way = wayOf(unit);
    const isTurned = way !== null && !ways.has(way) && ways.has(way === "up" ? "down" : "up");
    return isTurned
      ? [
          {
            kind: "quantity" as const,
            isContradiction: true,
            unit,
            why: "the fact has it the other way round",
            weight: 1,
          },
        ]
      : [];
  });
};

const wayOf = ({ keys }: PlacedUnit): "up" | "down" | null => {
  const [up, down] = [keys.some((key) => UP.has(key)), keys.some((key) => DOWN.has(key))];
  if (up === down) return null;
  return up ? "up" : "down";
};

const UP = new Set(["a:increase", "q:higher", "a:double", "a:triple"]);
const DOWN = new Set(["a:reduce", "q:lower", "q:fewer", "a:halve"]);
