/** How a skill that is shown relates to a skill that is asked for. */
import type { Taxonomy } from "#core/taxonomy/index.ts";

/** same: the skill itself · implied: a narrower one shows it · adjacent: a neighbour of it. */
export type Relation = "same" | "implied" | "adjacent";

/** Remembers its answers: a what-if asks the same pairs again. */
export const relationsOf = (taxonomy: Taxonomy): ((shown: string, asked: string) => Relation | null) => {
  const relationByPair = new Map<string, Relation | null>();
  return (shown, asked) => {
    if (shown === asked) return "same";
    const pair = `${shown} ${asked}`;
    const known = relationByPair.get(pair);
    if (known !== undefined) return known;
    const found = relationBetween(taxonomy, shown, asked);
    relationByPair.set(pair, found);
    return found;
  };
};

const relationBetween = (taxonomy: Taxonomy, shown: string, asked: string): Relation | null => {
  if (taxonomy.shownBy(shown).has(asked)) return "implied";
  return taxonomy.areAdjacent(shown, asked) ? "adjacent" : null;
};
