/** The ledger of facts: append-only. A correction is a new fact; nothing that was stated is ever edited. */
import type { Result } from "#core/base/result.ts";
import type { AlreadySuperseded, CitableFact, FactSource, LedgerFact } from "#core/ledger/index.ts";
import type { BadCursor, Page } from "./saved.ts";

export interface FactLedger {
  /** In one transaction, in the order given; ids F-1, F-2 … are never used twice. */
  readonly append: (facts: ReadonlyArray<NewFact>) => Promise<ReadonlyArray<LedgerFact>>;
  /** The same, without those whose words the ledger has for that résumé and job already, whatever became of them since. */
  readonly appendNew: (
    book: string,
    facts: ReadonlyArray<NewFact>,
  ) => Promise<{ readonly added: ReadonlyArray<LedgerFact>; readonly known: number }>;
  /** Oldest first. `book`: its own facts and those of no résumé. `current`: without what was superseded or withdrawn. */
  readonly list: (
    filter: { readonly book: string | null; readonly current: boolean },
    cursor: string | null,
    limit: number,
  ) => Promise<Result<Page<KeptFact>, BadCursor>>;
  /**
   * Every current fact that may be cited for a saved résumé: its own, and those of no résumé. Null: of all of them, the
   * key of a job then beginning with its résumé.
   */
  readonly citable: (book: string | null) => Promise<ReadonlyArray<LedgerFact>>;
  /** The fact with those it came from and those that took its place, oldest first. */
  readonly find: (id: string) => Promise<Result<FactHistory, NoSuchFact>>;
  /** A new fact in the place of an old one; refused when the old one was superseded already. Job, kind and evidence stay. */
  readonly supersede: (
    id: string,
    by: Correction,
  ) => Promise<Result<LedgerFact, NoSuchFact | AlreadySuperseded>>;
}

export type NewFact = Omit<CitableFact, "id"> & {
  readonly source: FactSource;
  readonly on: string;
  readonly standing: "read" | "confirmed";
};

export type KeptFact = LedgerFact & { readonly supersededBy: string | null };

/** Job and evidence class stay those of the fact that is corrected. */
export interface Correction {
  readonly text: string;
  readonly standing: LedgerFact["standing"];
  readonly on: string;
  /** Where the new words come from; the source of the corrected fact when absent. */
  readonly source?: FactSource;
}

export interface FactHistory {
  readonly fact: LedgerFact;
  readonly history: ReadonlyArray<LedgerFact>;
}

export interface NoSuchFact {
  readonly type: "NoSuchFact";
  readonly message: string;
}
