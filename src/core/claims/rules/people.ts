/** Words for people and for groups of them, by their last word: "senior developers", "research team". */
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { PlacedUnit } from "../reading/unit.ts";

export const isPeople = (unit: Pick<PlacedUnit, "text" | "isContent">, lexicon: Lexicon): boolean =>
  isInPeople("people", unit, lexicon) || isInPeople("teams", unit, lexicon);

/** Groups of `claims-people`; a phrase is asked by its last word, one that is dealt with also by its first. */
export const isInPeople = (
  group: "people" | "teams" | "departments" | "dealings",
  { text, isContent }: Pick<PlacedUnit, "text" | "isContent">,
  lexicon: Lexicon,
): boolean => {
  const lower = text.toLowerCase();
  const words = lower.split(/[\s-]+/u);
  return (
    isContent &&
    [lower, words.at(-1) ?? "", group === "dealings" ? (words[0] ?? "") : lower].some((word) =>
      lexicon.groupHas("claims-people", group, word),
    )
  );
};
