/** The group of the Skills section that a keyword belongs to: the one that holds most of its kin. */
import type { Resume } from "#core/resume/index.ts";
import type { Taxonomy } from "#core/taxonomy/index.ts";

/** Null when the résumé has no list of skills. */
export const groupForKeyword = (skill: string, { skills }: Resume, taxonomy: Taxonomy): number | null => {
  const family = taxonomy.card(skill)?.family;
  const kind = taxonomy.card(skill)?.kind;
  let best: { readonly at: number; readonly kin: number } | null = null;
  for (const [at, { keywords }] of skills.entries()) {
    if (keywords.length === 0) continue;
    const cards = keywords.flatMap((word) => taxonomy.card(taxonomy.skillNamed(word) ?? "") ?? []);
    const kin =
      10 * cards.filter((card) => card.family === family).length +
      cards.filter((card) => card.kind === kind).length;
    if (best === null || kin > best.kin) best = { at, kin };
  }
  return best?.at ?? null;
};
