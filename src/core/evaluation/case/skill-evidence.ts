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

type EvidenceBySkill = ReadonlyMap<string, ReadonlyArray<SkillEvidence>>;

/** Strongest first. */
const placeByStrength: Readonly<Record<Strength, number>> = {
  outcome: 0,
  work: 1,
  receipt: 2,
  tied: 3,
  listed: 4,
};

/** A list that is the same as in `before` is taken from there, so that whoever asks can tell at a glance. */
export const evidenceBySkillOf = (
  lists: ReadonlyArray<ReadonlyArray<SkillEvidence>>,
  before: EvidenceBySkill,
): EvidenceBySkill => {
  const bySkill = new Map<string, Array<SkillEvidence>>();
  for (const item of lists.flat()) {
    const known = bySkill.get(item.skill);
    if (known === undefined) bySkill.set(item.skill, [item]);
    else known.push(item);
  }
  const result = new Map<string, ReadonlyArray<SkillEvidence>>();
  for (const [skill, items] of bySkill) {
    const sorted = items.length === 1 ? items : items.sort(strongerFirst);
    const known = before.get(skill);
    result.set(skill, known !== undefined && areSame(known, sorted) ? known : sorted);
  }
  return result;
};

const strongerFirst = (one: SkillEvidence, other: SkillEvidence): number =>
  placeByStrength[one.strength] - placeByStrength[other.strength];

const areSame = (one: ReadonlyArray<SkillEvidence>, other: ReadonlyArray<SkillEvidence>): boolean =>
  one.length === other.length && one.every((item, at) => isSame(item, other[at]));

/** What a job as a whole shows is written anew each time; the rest is remembered with its line. */
const isSame = (one: SkillEvidence, other: SkillEvidence | undefined): boolean =>
  one === other ||
  (one.isField && other?.isField === true && one.strength === other.strength && one.entry === other.entry);

/** The skills of which the two hold different evidence. */
export const changedSkills = (one: EvidenceBySkill, other: EvidenceBySkill): ReadonlyArray<string> =>
  [...new Set([...one.keys(), ...other.keys()])].filter((skill) => one.get(skill) !== other.get(skill));

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
