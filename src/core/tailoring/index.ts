export { printTailoring } from "./print-tailoring.ts";
export { factsOfAnswers } from "./questions/facts-of-answers.ts";
export { isRefusal } from "./questions/is-refusal.ts";
export { applyPieces, type Piece, piecesOf } from "./show/pieces.ts";
export { traceLine } from "./show/trace-line.ts";
export { tailor } from "./tailor.ts";
export type {
  Contradiction,
  Placement,
  Proposal,
  SelectedBullet,
  TailorAnswer,
  TailorDeps,
  Tailoring,
  TailorQuestion,
  TracedWords,
} from "./tailoring.ts";
