/** Every place where a skill is shown, strongest first: what block B chooses from. */
import type { Span } from "#core/base/text-span.ts";
import type { Entry, Fact } from "#core/facts/index.ts";
import { type Strength, strengthOf } from "./usable-facts.ts";

export interface SkillEvidence {
  readonly skill: string;
  readonly strength: Strength;
  /** A certificate shows itself and nothing else. */
  readonly isCertificate: boolean;
  /** The job as a whole is the evidence, not a sentence of it. */
  readonly isField: boolean;
  readonly entry: Entry | null;
  /** The skill as the line itself spells it. */
  readonly word: string;
  /** The whole line, so that a reader sees the name in its sentence. */
  readonly span: Span;
}

const strengths: ReadonlyArray<Strength> = ["outcome", "work", "receipt", "tied", "listed"];

export const evidenceBySkillOf = (
  all: ReadonlyArray<SkillEvidence>,
): ReadonlyMap<string, ReadonlyArray<SkillEvidence>> => {
  const bySkill = new Map<string, Array<SkillEvidence>>();
  for (const item of all) {
    const known = bySkill.get(item.skill);
    if (known === undefined) bySkill.set(item.skill, [item]);
    else known.push(item);
  }
  for (const items of bySkill.values()) {
    items.sort((one, other) => strengths.indexOf(one.strength) - strengths.indexOf(other.strength));
  }
  return bySkill;
};

/** The skills that one line names. */
export const namedEvidenceOf = (fact: Fact): ReadonlyArray<SkillEvidence> => {
  const named = fact.skills.filter(({ negated }) => !negated);
  if (named.length === 0) return [];
  const strength = strengthOf(fact);
  return named.map(({ skill, span }) => ({
    skill,
    word: span.quote.replaceAll(/\s+/gu, " "),
    strength,
    isCertificate: fact.kind === "certificate",
    isField: false,
    entry: fact.entry,
    span: fact.span,
  }));
};
