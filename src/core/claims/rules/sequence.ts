/** "first in Node.js and later in Kotlin": what came first may not be told as what came later. */
import type { Alignment, Problem } from "../alignment/alignment.ts";
import type { PlacedUnit } from "../reading/unit.ts";

type Turn = "first" | "later" | null;

export const sequence = ({ claim, matches, known }: Alignment): ReadonlyArray<Problem> => {
  const [ours, theirs] = [turnsOf(claim), turnsOf(known.reading.units)];
  if (ours.size === 0 || theirs.size === 0) return [];
  const unit = claim.find(({ index }) => {
    const match = matches.get(index);
    if (match?.by !== "fact" || match.units.length === 0) return false;
    const [turn, turns] = [ours.get(index), match.units.map((one) => theirs.get(one.index))];
    return turn !== undefined && turns.every((one) => one !== undefined && one !== turn);
  });
  return unit === undefined
    ? []
    : [
        {
          kind: "relation",
          isContradiction: true,
          unit,
          why: "the fact has it in the other order",
          weight: 1,
        },
      ];
};

/** The turn of each unit behind such a word; none where only one of the two is said. */
const turnsOf = (units: ReadonlyArray<PlacedUnit>): ReadonlyMap<number, Turn> => {
  const turns = new Map<number, Turn>();
  let turn: Turn = null;
  for (const { index, text, isContent } of units) {
    const lower = text.toLowerCase();
    if (FIRST.has(lower)) turn = "first";
    else if (LATER.has(lower) && turn !== null) turn = "later";
    else if (turn !== null && isContent) turns.set(index, turn);
  }
  return turn === "later" ? turns : new Map();
};

const FIRST: ReadonlySet<string> = new Set(["first", "initially", "originally"]);
const LATER: ReadonlySet<string> = new Set(["later", "then", "afterwards", "subsequently", "since"]);
