/** What the verifier says of a text: per sentence, per claim, with the token that has no support. The shape of contracts.md. */

export type ClaimStatus = "supported" | "unsupported" | "contradicted";

/** The rows of the lattice: what kind of token decided. */
export type ClaimKind =
  | "quantity"
  | "entity"
  | "ownership"
  | "scope"
  | "time"
  | "negation"
  | "hedge"
  | "outcome"
  | "cause"
  | "evidence"
  | "action"
  | "relation"
  | "word";

export interface SentenceVerdict {
  /** As written; `start` and `end` are its UTF-16 place in the text that was given. */
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  /** The worst of its claims; a sentence without any claim ("Thank you.") is supported only if every word is a courtesy. */
  readonly status: ClaimStatus;
  readonly claims: ReadonlyArray<ClaimVerdict>;
}

export interface ClaimVerdict {
  readonly text: string;
  readonly status: ClaimStatus;
  readonly kind: ClaimKind;
  /** Ids of the facts that support it; of the one that it contradicts when contradicted; else empty. */
  readonly facts: ReadonlyArray<string>;
  readonly nearest: { readonly fact: string; readonly text: string } | null;
  /** A sentence that a person understands: `"40M events/day": no fact says this. Nearest: "4M messages/day".` Empty when supported. */
  readonly reason: string;
  /** The words that have no support, with their place in the whole text; null when supported. */
  readonly token: { readonly start: number; readonly end: number; readonly quote: string } | null;
}
