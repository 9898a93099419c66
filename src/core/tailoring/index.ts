export { type PrintTailoringOptions, printTailoring } from "./print-tailoring.ts";
export { factsOfAnswers } from "./questions/facts-of-answers.ts";
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
