export { evaluate } from "./evaluate.ts";
export type {
  BlockId,
  Evaluation,
  Gap,
  Knockout,
  ScoredBlock,
  ScoredBlockId,
  Verdict,
} from "./evaluation.ts";
export type { EvaluationInput } from "./evaluation-input.ts";
export { type EvidenceFile, evidenceFile } from "./evidence-file.ts";
export { filled, padded } from "./print/layout.ts";
export { plain, type Style } from "./print/style.ts";
export { printMarkdown } from "./print-markdown.ts";
export { printText } from "./print-text.ts";
export { type Profile, profile } from "./profile.ts";
export { type Explanation, type Passage, printWhy, statementsOf, why, whyScore } from "./why.ts";
