/** What one line of a résumé states, atomically and with its words: the only thing that blocks B–E may count. */
import type { Span } from "#core/base/text-span.ts";
import type { Quantity } from "#core/quantities/index.ts";

export interface Fact {
  /** Its place in the résumé as RFC 6901 pointer, e.g. `/work/0/highlights/2`. */
  readonly path: string;
  /** bullet: a sentence about work done. stack-line: names tied to a job. skills-list: names tied to nothing. */
  readonly kind: "bullet" | "stack-line" | "skills-list" | "summary" | "certificate" | "education";
  readonly span: Span;
  /** The job or project it belongs to, else null. */
  readonly entry: Entry | null;
  readonly skills: ReadonlyArray<FactSkill>;
  readonly quantities: ReadonlyArray<FactQuantity>;
  readonly ownership: { readonly rank: OwnershipRank; readonly span: Span } | null;
  readonly scope: { readonly level: Scope; readonly span: Span } | null;
  /** Marks of a system in operation. */
  readonly operations: ReadonlyArray<{ readonly kind: OperationsMark; readonly span: Span }>;
  /** Marks of judgment. */
  readonly tradeoffs: ReadonlyArray<{ readonly kind: TradeoffMark; readonly span: Span }>;
  /** A result that the sentence states (number before → after, or an effect on someone). */
  readonly outcome: Span | null;
}

export interface Entry {
  /** `/work/0`, `/projects/1` … */
  readonly path: string;
  readonly kind: "work" | "project" | "volunteer";
  readonly organisation: string;
  readonly title: string;
  /** Where the header with title and dates stands. */
  readonly span: Span;
  /** "YYYY-MM", null when the page does not say; `end` null also for "present" with `current`. */
  readonly start: string | null;
  readonly end: string | null;
  readonly current: boolean;
  /** Length in months up to `asOf`; null when no dates. A page with years only counts from January to January. */
  readonly months: number | null;
}

export interface FactSkill {
  readonly skill: string;
  readonly span: Span;
  /** "no Kubernetes", "evaluated X, rejected it" → not evidence of having used it. */
  readonly negated: boolean;
}

export type FactQuantity = Quantity & { readonly span: Span };

/** observed 0 < assisted 1 < contributed 2 < built 3 < led 4 < owned 5 (claims.md). */
export type OwnershipRank = "observed" | "assisted" | "contributed" | "built" | "led" | "owned";

/** one endpoint < a service < a team < several teams < the company. */
export type Scope = "endpoint" | "service" | "team" | "teams" | "company";

export type OperationsMark =
  | "scale"
  | "latency"
  | "reliability"
  | "incident"
  | "on-call"
  | "failure-owned"
  | "before-after"
  | "prevention";

export type TradeoffMark = "choice" | "alternative" | "reason" | "cost";
