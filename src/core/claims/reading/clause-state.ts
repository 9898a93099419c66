/** What is known while a sentence is cut into clauses, word after word. */
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { LinkKind, Unit } from "./unit.ts";

export interface Open {
  readonly number: number;
  readonly link: LinkKind;
  readonly parent: number;
  isJoined: boolean;
  readonly start: number;
  end: number;
  head: number | null;
  /** Content units behind the head. */
  size: number;
}

export interface State {
  readonly units: ReadonlyArray<Unit>;
  readonly lexicon: Lexicon;
  readonly clauses: Array<Open>;
  readonly clauseByUnit: Array<number>;
  readonly heads: Set<number>;
  current: Open;
  pending: LinkKind | "comma" | null;
  /** Where the last "and" or comma stands, for a subject that follows it. */
  joint: number;
  readonly outer: Array<Open>;
}
