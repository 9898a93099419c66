/** What a posting asks for: one requirement is one thing to show, or any one of a group. */
import type { Span } from "../base/text-span.ts";

export interface Requirement {
  /** Stable within the posting: `req-1`, `req-2` … in order of appearance. */
  readonly id: string;
  readonly tier: "must" | "nice" | "stack";
  /** One skill, or an or-group: any member satisfies it. */
  readonly anyOf: readonly [RequiredSkill, ...ReadonlyArray<RequiredSkill>];
  /** Years tied to exactly these skills, e.g. "3+ years of Go". */
  readonly years: number | null;
  readonly span: Span;
}

export interface RequiredSkill {
  readonly skill: string;
  readonly name: string;
  readonly kind: "technology" | "concept" | "certificate";
}
