/** The A–G report: the contract of `mettle evaluate --json`. No time stamp, so the same inputs give the same bytes. */
import type { Because, Statement } from "../base/evidence.ts";

export interface Evaluation {
  /** Version of the rules, e.g. "1.0.0". */
  readonly engine: string;
  /** Hash of the catalogue. */
  readonly catalogue: string;
  readonly asOf: string;
  /** The texts that spans point into, by source. */
  readonly texts: Readonly<Record<string, string>>;
  /** 0–5, one decimal. */
  readonly score: number;
  readonly verdict: Verdict;
  readonly knockouts: ReadonlyArray<Knockout>;
  readonly blocks: Blocks;
  readonly patterns: ReadonlyArray<Pattern>;
  readonly gaps: ReadonlyArray<Gap>;
  readonly actions: ReadonlyArray<Action>;
}

export type Verdict = "apply" | "consider" | "skip" | "stop";
export type ScoredBlockId = "A" | "B" | "C" | "D" | "E" | "F";
export type BlockId = ScoredBlockId | "G";

export type Blocks = Readonly<Record<ScoredBlockId, ScoredBlock>> & { readonly G: LegitimacyBlock };

export interface ScoredBlock {
  /** 0–5 with one decimal; null when there is nothing to score, and its weight is shared out. */
  readonly score: number | null;
  /** The weight after null blocks were shared out, 0–1; 0 when the score is null. */
  readonly weight: number;
  /** The first statement is the one-line summary of the block. */
  readonly statements: ReadonlyArray<Statement>;
}

export interface LegitimacyBlock {
  readonly tier: "high" | "caution" | "suspicious";
  readonly statements: ReadonlyArray<Statement>;
}

export interface Knockout {
  readonly kind: "workRights" | "place" | "clearance" | "years";
  readonly text: string;
  readonly because: Because;
}

export interface Pattern {
  readonly id: "tour-of-technologies" | "faang-no-scars" | "algorithms-no-system-design" | "title-grade-gap";
  readonly text: string;
  readonly because: Because;
  readonly recovery: string;
}

export interface Gap {
  /** The requirement's id in the posting. */
  readonly requirement: string;
  readonly skills: ReadonlyArray<string>;
  readonly kind: "blocker" | "provable" | "adjacent" | "listed-not-shown" | "do-not-claim";
  /** Id of the lab that would prove it. */
  readonly lab: string | null;
  readonly because: Because;
}

export interface Action {
  readonly text: string;
  readonly minutes: number;
  /** Change of the score, found by re-running the evaluation. */
  readonly delta: number;
  readonly because: Because;
}
