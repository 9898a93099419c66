/** The answer of `mettle tailor`: what to ask, what to write, where to name it, what to keep. Every part names its facts. */
import type { Catalogue, WordList } from "#core/catalogue/index.ts";
import type { SentenceVerdict } from "#core/claims/index.ts";
import type { CitableFact } from "#core/ledger/index.ts";
import type { Posting } from "#core/posting/index.ts";
import type { Resume } from "#core/resume/index.ts";
import type { Taxonomy } from "#core/taxonomy/index.ts";

export interface TailorInput {
  readonly posting: Posting;
  readonly resume: Resume;
  readonly facts: ReadonlyArray<CitableFact>;
  readonly answers: ReadonlyArray<TailorAnswer>;
  readonly limits?: Partial<TailorLimits> | undefined;
}

export interface TailorDeps {
  readonly taxonomy: Taxonomy;
  readonly wording: ReadonlyArray<WordList>;
  readonly catalogue: Pick<Catalogue, "labs" | "rubric">;
  /** UTC day, "YYYY-MM-DD": where "present" ends. */
  readonly asOf: string;
}

export interface TailorLimits {
  readonly bulletsPerRole: number;
  /** Operations bullets that stay where there are so many. */
  readonly operations: number;
  /** Of paper; by default what the level of the posting allows (R185). */
  readonly pages: number;
  readonly linesPerPage: number;
  /** Lines that a bullet takes in the template that will be printed. */
  readonly linesOf: (text: string) => number;
  /** Pointers of bullets that stay whatever they are worth. */
  readonly pinned: ReadonlyArray<string>;
  /** Questions that are put at once. */
  readonly questions: number;
}

/** What a strong bullet says and a weak one leaves out (R115, claims.md). */
export type Ingredient = "problem" | "choice" | "number" | "cost" | "failure";

export interface TailorQuestion {
  /** Stable for the same bullet: `<path>:<ingredient>`; what an answer names. */
  readonly id: string;
  readonly path: string;
  /** Id of the fact that the bullet is. */
  readonly fact: string;
  readonly bullet: string;
  readonly asks: Ingredient;
  readonly text: string;
  /** Why it is asked of this bullet, with its words. */
  readonly why: string;
  readonly minutes: number;
}

export interface TailorAnswer {
  /** Id of the question. */
  readonly question: string;
  readonly text: string;
  /** Id of the ledger's fact that keeps it ("F-31"), which then stands in traces; `answer:<question>` when absent. */
  readonly fact?: string | undefined;
}

/** Another wording of one bullet, in two lengths, made of facts alone and checked by the verifier. */
export interface Proposal {
  /** RFC 6901 pointer into the résumé, `/work/0/highlights/2`. */
  readonly path: string;
  readonly before: string;
  /** 12–20 words where the facts have so many. */
  readonly after: string;
  /** At most 45 words, for the evidence bank and stories. */
  readonly long: string;
  readonly facts: ReadonlyArray<string>;
  /** Which words of `after` come from which fact: UTF-16 places in `after`. */
  readonly trace: ReadonlyArray<TracedWords>;
  /** What is still missing, so that a weak bullet stays marked as weak. */
  readonly missing: ReadonlyArray<Ingredient>;
  /** What a reader would stop at, "" when nothing. */
  readonly weakness: string;
  readonly verdicts: ReadonlyArray<SentenceVerdict>;
}

export interface TracedWords {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly fact: string;
}

/** A keyword of the posting and what can honestly be done about it. */
export interface Placement {
  readonly skill: string;
  readonly name: string;
  /** Keyword group of the résumé (R462–R478), "other" for what none of the five holds. */
  readonly group: string;
  readonly tier: "must" | "nice" | "stack";
  readonly state: "placed" | "misplaced" | "unwritten" | "provable" | "do-not-claim";
  /** Ids of the facts that show it. */
  readonly facts: ReadonlyArray<string>;
  /** Where it stands now, as pointers. */
  readonly at: ReadonlyArray<string>;
  readonly lab: { readonly id: string; readonly name: string; readonly evenings: number } | null;
  /** What to do, ending in a time. */
  readonly action: string;
  readonly minutes: number;
  /** For "misplaced" and "unwritten": the edit that mends it, else null. */
  readonly edit: { readonly path: string; readonly add: string } | null;
}

export interface SelectedBullet {
  readonly path: string;
  /** The text that would be printed: the proposal's if one stands, else the bullet's. */
  readonly text: string;
  /** 0–1: how much of the posting it answers. */
  readonly relevance: number;
  readonly isOperations: boolean;
  /** Requirement ids of `posting parse` that it answers. */
  readonly requirements: ReadonlyArray<string>;
}

export interface DroppedBullet {
  readonly path: string;
  readonly text: string;
  readonly reason: string;
}

/** An answer that says otherwise than a fact: told, and used nowhere until one of the two is corrected. */
export interface Contradiction {
  readonly question: string;
  readonly text: string;
  /** Id of the fact that it contradicts. */
  readonly fact: string;
  readonly reason: string;
}

export interface Tailoring {
  readonly questions: ReadonlyArray<TailorQuestion>;
  /** Questions beyond those put now, fewer with each answer. */
  readonly moreQuestions: number;
  readonly contradictions: ReadonlyArray<Contradiction>;
  readonly proposals: ReadonlyArray<Proposal>;
  readonly placement: ReadonlyArray<Placement>;
  readonly selected: ReadonlyArray<SelectedBullet>;
  readonly dropped: ReadonlyArray<DroppedBullet>;
}
