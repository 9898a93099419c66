/** "in under 800 ms for 95 % of requests": the share that a figure holds for may not be dropped. */
import type { Alignment, Problem } from "../alignment/alignment.ts";

export const conditions = ({ claim, matches, known }: Alignment): ReadonlyArray<Problem> => {
  const { units } = known.reading;
  const used = new Set([...matches.values()].flatMap((match) => match.units));
  const figure = claim.find((unit) => unit.figure !== null && matches.has(unit.index));
  if (figure === undefined) return [];
  return units.flatMap((unit, at) => {
    const isShare =
      unit.figure?.unit === "percent" &&
      unit.figure.role === "level" &&
      units[at + 1]?.text.toLowerCase() === "of";
    const isFor = unit.marker === "for" || unit.marker === "in" || unit.marker === "on";
    const isBeside = [...matches.values()].some((match) =>
      match.units.some(({ figure: one, clause }) => one !== null && clause === unit.clause),
    );
    if (!(isShare && isFor && isBeside) || used.has(unit)) return [];
    return [
      {
        kind: "scope" as const,
        isContradiction: false,
        unit: figure,
        why: `the fact says this of "${unit.text} of" only`,
        weight: 1,
      },
    ];
  });
};
