/** A posting, understood: the contract of `mettle posting parse --json`. Every field that is set cites its words. */

import type { ArchetypeReading } from "#core/archetype/index.ts";
import type { Span } from "#core/base/text-span.ts";
import type { Requirement } from "#core/requirements/index.ts";

export interface Posting {
  readonly text: string;
  readonly title: string | null;
  readonly company: string | null;
  readonly archetype: ArchetypeReading;
  readonly level: Level;
  readonly years: { readonly min: number; readonly max: number | null } | null;
  readonly requirements: ReadonlyArray<Requirement>;
  readonly pay: Pay | null;
  readonly payAlternates: ReadonlyArray<Pay>;
  readonly remote: WorkMode;
  readonly daysInOffice: number | null;
  readonly locations: ReadonlyArray<string>;
  /** Does the employer sponsor a work permit? */
  readonly workRights: "yes" | "no" | "unknown";
  readonly employment: Employment;
  /** Stages of the interview loop that the posting itself names. */
  readonly loop: ReadonlyArray<LoopHint>;
  /** Hints for block G and hard facts about eligibility; ids are the vocabulary of `knowledge/wording/posting-signals.yml`. */
  readonly signals: ReadonlyArray<Signal>;
  readonly removed: ReadonlyArray<{ readonly what: string; readonly span: Span }>;
  /** The words behind each scalar field; an unset field has an empty list. */
  readonly because: Readonly<Record<PostingField, ReadonlyArray<Span>>>;
}

export type PostingField =
  | "title"
  | "company"
  | "level"
  | "years"
  | "pay"
  | "remote"
  | "daysInOffice"
  | "locations"
  | "workRights"
  | "employment"
  | "clearance";

export type Level = "intern" | "junior" | "mid" | "senior" | "staff" | "principal" | "manager" | "unknown";
export type WorkMode = "onsite" | "hybrid" | "remote" | "unknown";
export type Employment = "fulltime" | "parttime" | "contract" | "freelance" | "intern" | "unknown";

export interface Pay {
  readonly min: number | null;
  readonly max: number | null;
  /** ISO 4217. */
  readonly currency: string;
  readonly period: "year" | "month" | "week" | "day" | "hour";
  readonly quote: string;
}

export interface Signal {
  readonly id: string;
  readonly span: Span;
}

export interface LoopHint {
  readonly stage:
    | "recruiter"
    | "manager"
    | "coding"
    | "api-design"
    | "system-design"
    | "depth-probe"
    | "data-storage"
    | "behavioural"
    | "take-home"
    | "onsite";
  readonly span: Span;
}
