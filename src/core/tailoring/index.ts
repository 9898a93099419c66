export type {
  DroppedBullet,
  Ingredient,
  Placement,
  Proposal,
  SelectedBullet,
  Tailoring,
  TailorAnswer,
  TailorQuestion,
  TracedWords,
} from "./tailoring.ts";
