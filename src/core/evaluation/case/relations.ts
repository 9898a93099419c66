/** How a skill that is shown relates to a skill that is asked for. */
import type { WordList } from "#core/catalogue/index.ts";
import type { Taxonomy } from "#core/taxonomy/index.ts";

/** same: the skill itself · implied: a narrower one shows it · adjacent: a neighbour of it. */
export type Relation = "same" | "implied" | "adjacent";

/** Remembers its answers: a what-if asks the same pairs again. */
export const relationsOf = (
  taxonomy: Taxonomy,
  wording: ReadonlyArray<WordList>,
): ((shown: string, asked: string) => Relation | null) => {
  const shownByAsked = wording.find(({ id }) => id === "evaluation-broad-skills")?.groups ?? {};
  const relationByPair = new Map<string, Relation | null>();
  return (shown, asked) => {
    if (shown === asked) return "same";
    const pair = `${shown} ${asked}`;
    const known = relationByPair.get(pair);
    if (known !== undefined) return known;
    const found = relationBetween(taxonomy, shownByAsked[asked] ?? [], shown, asked);
    relationByPair.set(pair, found);
    return found;
  };
};

const relationBetween = (
  taxonomy: Taxonomy,
  narrower: ReadonlyArray<string>,
  shown: string,
  asked: string,
): Relation | null => {
  const closure = taxonomy.shownBy(shown);
  if (closure.has(asked) || narrower.some((skill) => closure.has(skill))) return "implied";
  return taxonomy.areAdjacent(shown, asked) ? "adjacent" : null;
};
