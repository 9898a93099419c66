/** One posting and one person's evidence, ready to be judged. A what-if is the same case with other facts. */
import type { Fact } from "#core/facts/index.ts";
import type { EvaluationInput } from "../evaluation-input.ts";
import type { EvidenceFile } from "../evidence-file.ts";
import { type CitedQuantity, postingQuantitiesOf } from "../reading/posting-quantities.ts";
import { type Bullet, bulletsOf } from "./bullets.ts";
import { type SearchedText, searchedTextOf } from "./citation.ts";
import {
  comparedLineOf,
  copiedTextOf,
  isSentence,
  lineToCompare,
  pageLineOf,
  withoutCopiedTitle,
} from "./copied-text.ts";
import { fieldEvidenceFor } from "./field-evidence.ts";
import { literalEvidenceFor } from "./literal-evidence.ts";
import { recordedEvidenceOf } from "./recorded-evidence.ts";
import { type RelationOf, relationsOf } from "./relations.ts";
import { remember } from "./remember.ts";
import { evidenceBySkillOf, namedEvidenceOf, type SkillEvidence } from "./skill-evidence.ts";
import { areSameEvidence, withBareRowsListed } from "./usable-facts.ts";
import { hasPhrase } from "./words.ts";

export interface Case {
  readonly input: EvaluationInput;
  /** The case as it is, of which this one is a what-if: what has not changed need not be judged again. */
  readonly changedFrom: Case | null;
  readonly evidence: EvidenceFile | null;
  /** Facts that are the person's own words. */
  readonly facts: ReadonlyArray<Fact>;
  /** Facts taken from the posting: reported, never counted. */
  readonly copied: ReadonlyArray<Fact>;
  readonly bullets: ReadonlyArray<Bullet>;
  readonly evidenceBySkill: ReadonlyMap<string, ReadonlyArray<SkillEvidence>>;
  readonly relation: RelationOf;
  readonly postingText: SearchedText;
  readonly resumeText: SearchedText;
  readonly postingQuantities: ReadonlyArray<CitedQuantity>;
  /** Everything that the facts and the evidence file show; prepared for the posting once. */
  readonly evidenceIn: EvidenceReader;
}

/** Lists that have not changed since `before` are those of `before` itself. */
type EvidenceReader = (
  facts: ReadonlyArray<Fact>,
  evidence: EvidenceFile | null,
  before: Case["evidenceBySkill"],
) => Case["evidenceBySkill"];

export const caseOf = (input: EvaluationInput): Case => {
  const { posting, resume, catalogue, taxonomy } = input;
  const asked = new Set(posting.requirements.flatMap(({ anyOf }) => anyOf.map(({ skill }) => skill)));
  const postingText = searchedTextOf("posting", posting.text);
  const { isCopy, isCopiedLine } = copiedTextOf(postingText.wordLine);
  const lineOf = comparedLinesOf(resume);
  const copies = new Set(input.facts.filter((fact) => isCopiedLine(lineOf(fact))));
  const facts = input.facts
    .filter((fact) => !copies.has(fact))
    .map(withoutCopiedTitle(isCopy, resume.text))
    .map(
      withBareRowsListed(
        (fact) => pageLineOf(fact, resume.text),
        (skill, name) => asked.has(skill) || hasPhrase(postingText.wordLine, name),
        catalogue.wording,
      ),
    );
  const relation = relationsOf(taxonomy, catalogue.wording, asked);
  const evidenceIn = evidenceReader(input, asked);
  return {
    input,
    changedFrom: null,
    evidence: input.evidence,
    facts,
    copied: [...copies].filter(isSentence),
    bullets: bulletsOf(facts, input, relation),
    evidenceBySkill: evidenceIn(facts, input.evidence, new Map()),
    relation,
    postingText,
    resumeText: resumeTextOf(resume),
    postingQuantities: postingQuantitiesOf(posting),
    evidenceIn,
  };
};

/** One résumé is held against many postings. */
const comparedLinesOf = remember((resume: EvaluationInput["resume"]) =>
  remember((fact: Fact) => comparedLineOf(lineToCompare(fact, resume.text))),
);

const resumeTextOf = remember(({ text }: EvaluationInput["resume"]) => searchedTextOf("resume", text));

const evidenceReader = (input: EvaluationInput, asked: ReadonlySet<string>): Case["evidenceIn"] => {
  const literal = literalEvidenceFor(input.posting);
  const inFields = fieldEvidenceFor(asked, input.catalogue);
  const inLine = remember((fact: Fact) => [...namedEvidenceOf(fact), ...literal(fact)]);
  return (facts, evidence, before) =>
    evidenceBySkillOf(
      [facts.map(inLine), [inFields(facts), recordedEvidenceOf(evidence, input)]].flat(),
      before,
    );
};

/** The same case, had the résumé one more line. */
export const caseWithLine = (base: Case, line: Fact): Case => {
  const facts = [...base.facts, line];
  return {
    ...base,
    changedFrom: base,
    facts,
    bullets: bulletsOf(facts, base.input, base.relation),
    evidenceBySkill: base.evidenceIn(facts, base.evidence, base.evidenceBySkill),
  };
};

/** The same case, had some lines said more about the same skills: what they are near to stays as it is. */
export const caseWithRewritten = (base: Case, rewritten: ReadonlyMap<Fact, Fact>): Case => {
  const facts = base.facts.map((fact) => rewritten.get(fact) ?? fact);
  // Nearly always a line that says more shows its skills as well as it did before.
  const isSameEvidence = [...rewritten].every(([before, now]) => areSameEvidence(before, now));
  return {
    ...base,
    changedFrom: base,
    facts,
    bullets: base.bullets.map((bullet) => {
      const fact = rewritten.get(bullet.fact);
      return fact === undefined ? bullet : { ...bullet, fact };
    }),
    evidenceBySkill: isSameEvidence
      ? base.evidenceBySkill
      : base.evidenceIn(facts, base.evidence, base.evidenceBySkill),
  };
};

/** The same case with another evidence file. */
export const caseWithEvidence = (base: Case, evidence: EvidenceFile): Case => ({
  ...base,
  changedFrom: base,
  evidence,
  evidenceBySkill: base.evidenceIn(base.facts, evidence, base.evidenceBySkill),
});
