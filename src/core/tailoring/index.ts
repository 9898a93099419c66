export { type PrintTailoringOptions, printTailoring } from "./print-tailoring.ts";
export { factsOfAnswers } from "./questions/facts-of-answers.ts";
export { applyPieces, type Piece, piecesOf } from "./show/pieces.ts";
export { type TracedLine, traceLine } from "./show/trace-line.ts";
export { tailor } from "./tailor.ts";
export type {
  Contradiction,
  DroppedBullet,
  Ingredient,
  Placement,
  Proposal,
  SelectedBullet,
  TailorAnswer,
  TailorDeps,
  TailorInput,
  Tailoring,
  TailorLimits,
  TailorQuestion,
  TracedWords,
} from "./tailoring.ts";
