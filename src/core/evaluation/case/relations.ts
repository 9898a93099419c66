/** How a skill that is shown relates to the skills that a posting asks for. */
import type { WordList } from "#core/catalogue/index.ts";
import type { Taxonomy } from "#core/taxonomy/index.ts";
import { remember } from "./remember.ts";

/** same: the skill itself · implied: a narrower one shows it · adjacent: a neighbour of it. */
export type Relation = "same" | "implied" | "adjacent";

export type RelationOf = (shown: string, asked: string) => Relation | null;

/** Works out a shown skill against one that is asked once, and remembers it: a what-if asks again. */
export const relationsOf = (
  taxonomy: Taxonomy,
  wording: ReadonlyArray<WordList>,
  asked: ReadonlySet<string>,
): RelationOf => {
  const broad = wording.find(({ id }) => id === "evaluation-broad-skills")?.groups ?? {};
  const narrowerByAsked = new Map([...asked].map((skill) => [skill, broad[skill] ?? []]));
  const near = nearBySkillOf(broad);
  const alone = new Set(broad["no-neighbours"] ?? []);
  const areAdjacent = (one: string, other: string): boolean =>
    taxonomy.areAdjacent(one, other) && !alone.has(one) && !alone.has(other);
  const relationsByShown = new Map<string, Map<string, Relation | null>>();
  const relationTo = (wanted: string, shown: string, closure: ReadonlySet<string>): Relation | null => {
    if (wanted === shown) return "same";
    const narrower = narrowerByAsked.get(wanted) ?? [];
    if (closure.has(wanted) || narrower.some((skill) => closure.has(skill))) return "implied";
    return areAdjacent(shown, wanted) || near.get(shown)?.has(wanted) === true ? "adjacent" : null;
  };
  return (shown, wanted) => {
    let relations = relationsByShown.get(shown);
    if (relations === undefined) {
      relations = new Map();
      relationsByShown.set(shown, relations);
    }
    let relation = relations.get(wanted);
    if (relation === undefined) {
      relation = asked.has(wanted) ? relationTo(wanted, shown, taxonomy.shownBy(shown)) : null;
      relations.set(wanted, relation);
    }
    return relation;
  };
};

/** The groups "near-…" by each skill in them; the same for every posting, so made once for each catalogue. */
const nearBySkillOf = remember((groups: WordList["groups"]): ReadonlyMap<string, ReadonlySet<string>> => {
  const nearBySkill = new Map<string, Set<string>>();
  for (const [key, skills] of Object.entries(groups)) {
    if (!key.startsWith("near-")) continue;
    for (const skill of skills) {
      const near = nearBySkill.get(skill) ?? new Set<string>();
      for (const other of skills) near.add(other);
      nearBySkill.set(skill, near);
    }
  }
  return nearBySkill;
});
