/** Skills named in a posting, as evidence for the archetypes whose daily tools they are. */
import type { ArchetypeCard, ArchetypeId } from "#core/catalogue/index.ts";
import type { Section } from "#core/outline/index.ts";
import type { SkillMention } from "#core/taxonomy/index.ts";
import type { Finding } from "./finding.ts";
import { placeFactorsOf } from "./place-factors.ts";

export interface SkillWeight {
  readonly archetype: ArchetypeId;
  readonly weight: number;
}

export const skillWeightsOf = (
  cards: ReadonlyArray<ArchetypeCard>,
): ReadonlyMap<string, ReadonlyArray<SkillWeight>> => {
  const weightsBySkill = new Map<string, Array<SkillWeight>>();
  for (const { id, skills } of cards) {
    for (const { weight, skills: named } of skills) {
      for (const skill of named) {
        const weights = weightsBySkill.get(skill) ?? [];
        weights.push({ archetype: id, weight });
        weightsBySkill.set(skill, weights);
      }
    }
  }
  return weightsBySkill;
};

/** Mentions and sections are both in order, so one walk joins them. */
export const findSkillEvidence = (
  mentions: ReadonlyArray<SkillMention>,
  sections: ReadonlyArray<Section>,
  weightsBySkill: ReadonlyMap<string, ReadonlyArray<SkillWeight>>,
): ReadonlyArray<Finding> => {
  const factorAt = createFactorAt(sections);
  return mentions.flatMap(({ skill, start, end }) => {
    const factor = factorAt(start);
    if (factor === 0) return [];
    return (weightsBySkill.get(skill) ?? []).map(
      ({ archetype, weight }): Finding => ({
        archetype,
        from: "body",
        key: `skill:${skill}`,
        points: weight * factor,
        start,
        end,
      }),
    );
  });
};

/** The factor of the line that holds an offset, for offsets that only grow. */
const createFactorAt = (sections: ReadonlyArray<Section>): ((offset: number) => number) => {
  const lines = sections.flatMap((section) =>
    section.lines.map(({ start, end }) => ({ start, end, factor: placeFactorsOf(section.kind).skills })),
  );
  let at = 0;
  return (offset) => {
    while ((lines[at]?.end ?? offset + 1) <= offset) at += 1;
    const line = lines[at];
    return line && line.start <= offset ? line.factor : 0;
  };
};
