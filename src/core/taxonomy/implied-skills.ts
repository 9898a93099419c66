/** What having a skill shows besides itself: the closure of `implies`. */
import type { SkillCard } from "#core/catalogue/index.ts";

/** Answers from a store that fills as it is asked; a cycle in the cards ends where it began. */
export const createShownBy = (
  cardById: ReadonlyMap<string, SkillCard>,
): ((skill: string) => ReadonlySet<string>) => {
  const shownBySkill = new Map<string, ReadonlySet<string>>();
  return (skill) => {
    const known = shownBySkill.get(skill);
    if (known !== undefined) return known;
    const shown = new Set([skill]);
    // A Set yields what is added while it is walked, so this visits each implied skill once.
    for (const id of shown) for (const implied of cardById.get(id)?.implies ?? []) shown.add(implied);
    shownBySkill.set(skill, shown);
    return shown;
  };
};
