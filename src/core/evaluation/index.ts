export { ENGINE, evaluate } from "./evaluate.ts";
export type {
  Action,
  BlockId,
  Blocks,
  Evaluation,
  Gap,
  Knockout,
  LegitimacyBlock,
  Pattern,
  ScoredBlock,
  ScoredBlockId,
  Verdict,
} from "./evaluation.ts";
export type { EvaluationInput } from "./evaluation-input.ts";
export { type EvidenceFile, evidenceFile } from "./evidence-file.ts";
export { type Profile, profile } from "./profile.ts";
