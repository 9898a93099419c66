/** What a scored block offers: its figure, cheap enough for a what-if, and its sentences, written once. */
import type { Statement } from "#core/base/evidence.ts";
import type { Case } from "../case/case.ts";

export interface Block {
  /** 0–5, not yet rounded; null when there is nothing to score. */
  readonly score: (of: Case) => number | null;
  /** The first is the one-line summary. */
  readonly describe: (of: Case) => ReadonlyArray<Statement>;
}
