/** One meaningful stretch of a sentence: a word, a phrase, a name, a figure or a date, with the marks that it sets. */
import type { VerbForm } from "../lexicon/base-forms.ts";
import type { Key, Mark } from "../lexicon/lexicon.ts";
import type { Figure } from "./figures/figure.ts";

export interface Moment {
  readonly year: number;
  /** 1–12; null where only the year is written. */
  readonly month: number | null;
}

export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: "word" | "skill" | "name" | "figure" | "moment";
  /** What it is; empty for free words. */
  readonly keys: ReadonlyArray<Key>;
  /** What a claim may call it: its keys, everything broader, and the words of a phrase. */
  readonly accepts: ReadonlyArray<Key>;
  /** The units of a phrase, for a claim whose phrase no fact has as a whole. */
  readonly parts: ReadonlyArray<Unit>;
  readonly marks: ReadonlyMap<Mark, string>;
  readonly figure: Figure | null;
  readonly moment: Moment | null;
  readonly isAction: boolean;
  readonly isNominal: boolean;
  readonly form: VerbForm;
  /** Claims something by itself: neither a free word nor a mere sign. */
  readonly isContent: boolean;
  /** A phrase with a negation inside: "without downtime". */
  readonly denies: boolean;
}

/** Units with what the sentence around them makes of them. */
export interface PlacedUnit extends Unit {
  readonly index: number;
  /** Number of its clause in the sentence. */
  readonly clause: number;
  /** Units of one run of words without a function word or sign between them share a number. */
  readonly phrase: number;
  /** The preposition that governs its phrase, "" for none. */
  readonly marker: string;
  readonly isNegated: boolean;
  /** Is it the verb of its clause, or one of two that share one? */
  readonly isHead: boolean;
}

export type LinkKind =
  | "start"
  | "coordinated"
  | "cause"
  | "result"
  | "purpose"
  | "relative"
  | "setting"
  | "time"
  | "part";

export interface Clause {
  readonly number: number;
  /** How it hangs on the clause before it. */
  readonly link: LinkKind;
  readonly parent: number;
  /** Does "and" or a comma open it, whatever it hangs on? */
  readonly isJoined: boolean;
  readonly start: number;
  readonly end: number;
}

export interface Reading {
  readonly text: string;
  readonly units: ReadonlyArray<PlacedUnit>;
  readonly clauses: ReadonlyArray<Clause>;
}
