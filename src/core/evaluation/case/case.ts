/** One posting and one person's evidence, ready to be judged. A what-if is the same case with other facts. */
import type { Fact } from "#core/facts/index.ts";
import type { EvaluationInput } from "../evaluation-input.ts";
import type { EvidenceFile } from "../evidence-file.ts";
import { type Bullet, bulletsOf } from "./bullets.ts";
import type { SearchedText } from "./citation.ts";
import { searchedTextOf } from "./citation.ts";
import { copiedTextOf, isSentence, lineToCompare, pageLineOf, withoutCopiedTitle } from "./copied-text.ts";
import { type CitedQuantity, postingQuantitiesOf } from "./posting-quantities.ts";
import { type Relation, relationsOf } from "./relations.ts";
import { type SkillEvidence, skillEvidenceOf } from "./skill-evidence.ts";
import { withBareRowsListed } from "./usable-facts.ts";

export interface Case {
  readonly input: EvaluationInput;
  readonly evidence: EvidenceFile | null;
  /** Facts that are the person's own words. */
  readonly facts: ReadonlyArray<Fact>;
  /** Facts taken from the posting: reported, never counted. */
  readonly copied: ReadonlyArray<Fact>;
  readonly bullets: ReadonlyArray<Bullet>;
  readonly evidenceBySkill: ReadonlyMap<string, ReadonlyArray<SkillEvidence>>;
  readonly relation: (shown: string, asked: string) => Relation | null;
  readonly postingText: SearchedText;
  readonly resumeText: SearchedText;
  readonly postingQuantities: ReadonlyArray<CitedQuantity>;
}

export const caseOf = (input: EvaluationInput): Case => {
  const { isCopy } = copiedTextOf(input.posting.text);
  const { text } = input.resume;
  const facts = input.facts
    .filter((fact) => !isCopy(lineToCompare(fact, text)))
    .map(withoutCopiedTitle(isCopy))
    .map(withBareRowsListed((fact) => pageLineOf(fact, text), input.catalogue.wording));
  const copied = input.facts.filter((fact) => isSentence(fact) && isCopy(lineToCompare(fact, text)));
  const relation = relationsOf(input.taxonomy, input.catalogue.wording);
  return {
    input,
    evidence: input.evidence,
    facts,
    copied,
    bullets: bulletsOf(facts, input, relation),
    evidenceBySkill: skillEvidenceOf(facts, input.evidence, input),
    relation,
    postingText: searchedTextOf("posting", input.posting.text),
    resumeText: searchedTextOf("resume", input.resume.text),
    postingQuantities: postingQuantitiesOf(input.posting),
  };
};

/** The same case, had the résumé or the evidence file said something else. */
export const caseWith = (
  base: Case,
  change: { readonly facts?: ReadonlyArray<Fact>; readonly evidence?: EvidenceFile },
): Case => {
  const facts = change.facts ?? base.facts;
  const evidence = change.evidence ?? base.evidence;
  return {
    ...base,
    facts,
    evidence,
    bullets: change.facts === undefined ? base.bullets : bulletsOf(facts, base.input, base.relation),
    evidenceBySkill: skillEvidenceOf(facts, evidence, base.input),
  };
};
