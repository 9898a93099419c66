/** Skills that the evidence file shows: the user's own answers, tied to a job, and lab receipts. */
import type { Span, SpanSource } from "#core/base/text-span.ts";
import type { EvaluationInput } from "../evaluation-input.ts";
import type { EvidenceFile } from "../evidence-file.ts";
import { jsonSpanOf } from "../reading/json-span.ts";
import type { SkillEvidence } from "./skill-evidence.ts";

export const recordedEvidenceOf = (
  evidence: EvidenceFile | null,
  { evidenceText, catalogue, taxonomy }: Pick<EvaluationInput, "evidenceText" | "catalogue" | "taxonomy">,
): ReadonlyArray<SkillEvidence> => {
  if (evidence === null) return [];
  const spanAt = (source: SpanSource, key: string, index: number): Span =>
    jsonSpanOf(source, evidenceText ?? "", [key, index]) ?? notRecordedYet;
  const shown = (skill: string, strength: "tied" | "receipt", span: Span): SkillEvidence => {
    const word = taxonomy.card(skill)?.name ?? skill;
    return { skill, word, strength, isCertificate: false, isField: false, entry: null, span };
  };
  const answers = evidence.answers.map(({ skill }, index) =>
    shown(skill, "tied", spanAt("answer", "answers", index)),
  );
  const receipts = evidence.receipts.flatMap(({ lab }, index) => {
    const skills = catalogue.labs.find(({ id }) => id === lab)?.skills ?? [];
    return skills.map((skill) => shown(skill, "receipt", spanAt("receipt", "receipts", index)));
  });
  return [...answers, ...receipts];
};

/** A receipt of a what-if stands in no file; only its score is asked for, never its words. */
const notRecordedYet: Span = { source: "receipt", start: 0, end: 0, quote: "" };
