/** Skills named in a posting, as evidence for the archetypes whose daily tools they are. */
import type { ArchetypeCard, ArchetypeId } from "#core/catalogue/index.ts";
import type { Section, SectionKind } from "#core/outline/index.ts";
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
  const placeAt = createPlaceAt(sections);
  return mentions.flatMap(({ skill, start, end }) => {
    const kind = placeAt(start);
    const factor = kind === null ? 0 : placeFactorsOf(kind).skills;
    if (kind === null || factor === 0) return [];
    return (weightsBySkill.get(skill) ?? []).map(
      ({ archetype, weight }): Finding => ({
        archetype,
        from: "body",
        place: kind,
        key: `skill:${skill}`,
        points: weight * factor,
        start,
        end,
      }),
    );
  });
};

/** The kind of section that holds an offset, for offsets that only grow. */
const createPlaceAt = (sections: ReadonlyArray<Section>): ((offset: number) => SectionKind | null) => {
  const lines = sections.flatMap(({ kind, lines: own }) =>
    own.map(({ start, end }) => ({ start, end, kind })),
  );
  let at = 0;
  return (offset) => {
    while ((lines[at]?.end ?? offset + 1) <= offset) at += 1;
    const line = lines[at];
    return line && line.start <= offset ? line.kind : null;
  };
};
