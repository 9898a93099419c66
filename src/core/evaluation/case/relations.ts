/** How a skill that is shown relates to the skills that a posting asks for. */
import type { WordList } from "#core/catalogue/index.ts";
import type { Taxonomy } from "#core/taxonomy/index.ts";

/** same: the skill itself · implied: a narrower one shows it · adjacent: a neighbour of it. */
export type Relation = "same" | "implied" | "adjacent";

export type RelationOf = (shown: string, asked: string) => Relation | null;

/** Works out a shown skill against everything asked once, and remembers it: a what-if asks again. */
export const relationsOf = (
  taxonomy: Taxonomy,
  wording: ReadonlyArray<WordList>,
  asked: ReadonlySet<string>,
): RelationOf => {
  const broad = wording.find(({ id }) => id === "evaluation-broad-skills")?.groups ?? {};
  const narrowerByAsked = new Map([...asked].map((skill) => [skill, broad[skill] ?? []]));
  const relationsByShown = new Map<string, ReadonlyMap<string, Relation>>();
  const relationsFrom = (shown: string): ReadonlyMap<string, Relation> => {
    const closure = taxonomy.shownBy(shown);
    const relations = new Map<string, Relation>();
    for (const [wanted, narrower] of narrowerByAsked) {
      if (wanted === shown) relations.set(wanted, "same");
      else if (closure.has(wanted) || narrower.some((skill) => closure.has(skill)))
        relations.set(wanted, "implied");
      else if (taxonomy.areAdjacent(shown, wanted)) relations.set(wanted, "adjacent");
    }
    return relations;
  };
  return (shown, wanted) => {
    const relations = relationsByShown.get(shown) ?? relationsFrom(shown);
    relationsByShown.set(shown, relations);
    return relations.get(wanted) ?? null;
  };
};
