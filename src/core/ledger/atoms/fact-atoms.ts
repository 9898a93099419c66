/** What one fact states, piece by piece, each with its words: what a claim has to agree with. */
import type { Fact } from "#core/facts/index.ts";
import type { Quantity } from "#core/quantities/index.ts";

export interface FactAtoms {
  /** The job or project in words; "" where the fact belongs to none. */
  readonly subject: string;
  /** The verb that says how much of it was one's own work. */
  readonly action: { readonly words: string; readonly rank: NonNullable<Fact["ownership"]>["rank"] } | null;
  /** Skills and systems; `used` is false for "rejected MongoDB". */
  readonly objects: ReadonlyArray<{
    readonly skill: string;
    readonly words: string;
    readonly used: boolean;
  }>;
  readonly quantities: ReadonlyArray<
    Pick<Quantity, "value" | "unit" | "perSecond" | "dimension" | "role" | "bound"> & {
      readonly words: string;
    }
  >;
  readonly changes: ReadonlyArray<{
    readonly before: string;
    readonly after: string;
    readonly direction: "falls" | "rises" | "stays";
  }>;
  readonly scope: { readonly words: string; readonly level: NonNullable<Fact["scope"]>["level"] } | null;
  /** A result that the words state. */
  readonly outcome: string | null;
  /** From the words themselves, else from the job; dates as `FactJob` has them. */
  readonly time: { readonly start: string; readonly end: string; readonly from: "words" | "job" } | null;
}
