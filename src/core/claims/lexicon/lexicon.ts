/** What the lists of `knowledge/wording/claims-*` say of a word: its meanings, and the marks that it sets on a sentence. */
import type { VerbForm } from "./base-forms.ts";

/** A meaning, with its list: "a:reduce", "t:latency", "q:automatic". Two words agree when they share one. */
export type Key = string;

/** Words that may not be dropped, or not be added, whatever else agrees. */
export type Mark =
  | "negation"
  | "hedge"
  | "limit"
  | "exclusive"
  | "collective"
  | "scope"
  | "cause"
  | "rounding"
  | "vague"
  | "evidence"
  | "courtesy"
  | "free";

export interface Sense {
  readonly keys: ReadonlyArray<Key>;
  /** Group of the list, by mark: `{ limit: "plan" }`. */
  readonly marks: ReadonlyMap<Mark, string>;
  /** Can it be a verb: is it in `claims-actions`, or an irregular verb? */
  readonly isAction: boolean;
  readonly isNominal: boolean;
}

/** The longest entry of the lists that begins at a place. */
export interface PhraseFound {
  /** How many words it takes. */
  readonly length: number;
  readonly sense: Sense;
}

export interface Lexicon {
  /** `words` are lower case. */
  readonly longestAt: (words: ReadonlyArray<string>, at: number) => PhraseFound | null;
  readonly senseOf: (word: string) => Sense | null;
  /** The keys that a fact with `key` may be called by: itself and everything broader. */
  readonly broaderThan: (key: Key) => ReadonlyArray<Key>;
  readonly opposites: (key: Key) => ReadonlyArray<Key>;
  /** 0 observed … 5 owned; an action that no list ranks is "built". */
  readonly rankOf: (keys: ReadonlyArray<Key>) => number;
  /** Ranked words that name no work of their own: "led", "helped", "was responsible for". */
  readonly isRankOnly: (keys: ReadonlyArray<Key>) => boolean;
  readonly formOf: (word: string) => VerbForm;
  /** What a skill of this family may be called. */
  readonly familyWords: (family: string) => ReadonlyArray<string>;
  /** Is one of the forms of the word, or the phrase, in this group? */
  readonly groupHas: (list: string, group: string, words: string) => boolean;
}
