/** A letter or a short answer, sentence by sentence, each with what it rests on. */

export interface Letter {
  readonly text: string;
  readonly words: number;
  readonly sentences: ReadonlyArray<LetterSentence>;
  /** What was asked and no fact answers, with what to do about it; "" when nothing is missing. */
  readonly missing: string;
}

export interface LetterSentence {
  readonly text: string;
  /** UTF-16 place in `Letter.text`. */
  readonly start: number;
  readonly end: number;
  /** Ids of the facts that support it. */
  readonly facts: ReadonlyArray<string>;
  /**
   * supported: about the person, and every word of it has a fact. posting: about the posting, in its own words.
   * courtesy: from a closed list, and it claims nothing.
   */
  readonly status: "supported" | "posting" | "courtesy";
}

export type DraftSentence = Omit<LetterSentence, "start" | "end">;
