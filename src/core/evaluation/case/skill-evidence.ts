/** Every place where a skill is shown, strongest first: what block B chooses from. */
import type { Span } from "#core/base/text-span.ts";
import type { Entry, Fact } from "#core/facts/index.ts";
import type { EvaluationInput } from "../evaluation-input.ts";
import type { EvidenceFile } from "../evidence-file.ts";
import { fieldEvidenceOf } from "./field-evidence.ts";
import { jsonSpanOf } from "./json-span.ts";
import { literalEvidenceOf } from "./literal-evidence.ts";
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

export const strengths: ReadonlyArray<Strength> = ["outcome", "work", "receipt", "tied", "listed"];

export const skillEvidenceOf = (
  facts: ReadonlyArray<Fact>,
  evidence: EvidenceFile | null,
  input: EvaluationInput,
): ReadonlyMap<string, ReadonlyArray<SkillEvidence>> => {
  const { posting, catalogue } = input;
  const asked = new Set(posting.requirements.flatMap(({ anyOf }) => anyOf.map(({ skill }) => skill)));
  const all = [
    ...fromFacts(facts),
    ...fieldEvidenceOf(facts, asked, catalogue),
    ...literalEvidenceOf(facts, posting),
    ...fromFile(evidence, input),
  ];
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

const fromFacts = (facts: ReadonlyArray<Fact>): ReadonlyArray<SkillEvidence> =>
  facts.flatMap((fact) => {
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
  });

const fromFile = (evidence: EvidenceFile | null, input: EvaluationInput): ReadonlyArray<SkillEvidence> => {
  const text = input.evidenceText;
  if (evidence === null || text === null) return [];
  const wordFor = (skill: string): string => input.taxonomy.card(skill)?.name ?? skill;
  const answers = evidence.answers.flatMap(({ skill }, index): ReadonlyArray<SkillEvidence> => {
    const span = jsonSpanOf("answer", text, ["answers", index]);
    return span === null
      ? []
      : [
          {
            skill,
            word: wordFor(skill),
            strength: "tied",
            isCertificate: false,
            isField: false,
            entry: null,
            span,
          },
        ];
  });
  const receipts = evidence.receipts.flatMap(({ lab }, index): ReadonlyArray<SkillEvidence> => {
    const span = jsonSpanOf("receipt", text, ["receipts", index]) ?? null;
    const skills = input.catalogue.labs.find(({ id }) => id === lab)?.skills ?? [];
    if (span === null) return [];
    return skills.map((skill) => ({
      skill,
      word: wordFor(skill),
      strength: "receipt",
      isCertificate: false,
      isField: false,
      entry: null,
      span,
    }));
  });
  return [...answers, ...receipts];
};
