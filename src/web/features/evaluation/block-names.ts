/** The seven blocks as people read them, and the views of a report. */
import type { BlockId, ScoredBlockId, Verdict } from "#core/evaluation/index.ts";

/** The blocks that the score is the mean of. */
export const scoredBlockIds: ReadonlyArray<ScoredBlockId> = ["A", "B", "C", "D", "E", "F"];
/** All of them, in reading order; G informs and is never part of the score. */
export const blockIds: ReadonlyArray<BlockId> = [...scoredBlockIds, "G"];

/** The pages of a report, as they stand in the address. */
export const views = ["summary", "score", "A", "B", "C", "D", "E", "F", "G"] as const;
export type View = (typeof views)[number];

/** `short` is for the row of links, where room is scarce. */
export const blockNames: Readonly<
  Record<BlockId, { readonly name: string; readonly short: string; readonly question: string }>
> = {
  A: { name: "Role", short: "Role", question: "What is this job, and do I want it?" },
  B: { name: "Requirement match", short: "Match", question: "Which requirements can I evidence?" },
  C: { name: "Operations", short: "Operations", question: "Do the bullets show systems in operation?" },
  D: { name: "Trade-offs", short: "Trade-offs", question: "Do they show judgment?" },
  E: { name: "Level and scale", short: "Level", question: "Does the evidence read at the level asked?" },
  F: { name: "Loop and preparation", short: "Loop", question: "Could I walk in next week?" },
  G: {
    name: "Legitimacy",
    short: "Legitimacy",
    question: "Is it real, and may I take it? Never part of the score.",
  },
};

/** The word carries the meaning, the colour only repeats it. */
export const verdictWords: Readonly<Record<Verdict, { readonly word: string; readonly ink: string }>> = {
  apply: { word: "Apply", ink: "text-blue" },
  consider: { word: "Consider", ink: "text-bronze" },
  skip: { word: "Skip", ink: "text-soft" },
  stop: { word: "Stop", ink: "text-red" },
};

/** What block G concludes, in words. */
export const tierWords = {
  high: "No concerns found",
  caution: "Proceed with caution",
  suspicious: "Suspicious",
} as const;

/** "3.6": one decimal, always, as the terminal prints it. */
export const points = (score: number): string => score.toFixed(1);
