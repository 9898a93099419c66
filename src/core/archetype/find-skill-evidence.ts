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
  const found: Array<Finding> = [];
  const stretches = sections.flatMap(({ kind, lines }) =>
    lines.map(({ start, end }) => ({ start, end, factor: placeFactorsOf(kind).skills })),
  );
  let at = 0;
  for (const { skill, start, end } of mentions) {
    let line = stretches[at];
    while (line && line.end <= start) {
      at += 1;
      line = stretches[at];
    }
    if (!line || start < line.start) continue;
    for (const { archetype, weight } of weightsBySkill.get(skill) ?? []) {
      const points = weight * line.factor;
      if (points !== 0) found.push({ archetype, from: "body", key: `skill:${skill}`, points, start, end });
    }
  }
  return found;
};
