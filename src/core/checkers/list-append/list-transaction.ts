/** Transactions over lists: append is the only write, so a list that is read names everyone who wrote it, in order. */
import type { Attempt } from "../timed.ts";

/** Elements of a list; each is appended at most once per key in a whole history, so it names its writer. */
export type ListValue = number | string;

export type ListStep =
  | { readonly kind: "append"; readonly key: string; readonly value: ListValue }
  /** `values`: the whole list as it was read; null where the answer is not known. */
  | { readonly kind: "read"; readonly key: string; readonly values: ReadonlyArray<ListValue> | null };

/** `ok` committed · `fail` aborted, certainly without effect · `info` nobody knows. */
export interface ListTransaction<Id = number> extends Attempt<Id> {
  readonly steps: ReadonlyArray<ListStep>;
  /** A read made at the very end, with nothing else going on, of which the caller knows that it sees what is stored. */
  readonly isFinal?: boolean;
}

export interface ListAppendOptions {
  /** Adds "ended before it began" as an order to keep: strict serializability. */
  readonly isRealtime: boolean;
}

/** Names after Adya (1999) and Elle; `-realtime`: a cycle that needs the order of the clock. */
export type ListAppendFinding =
  | "internal"
  | "non-repeatable-read"
  | "duplicate-element"
  | "incompatible-order"
  | "lost-append"
  | "phantom-value"
  | "G1a"
  | "G1b"
  | "lost-update"
  | CycleName
  | `${CycleName}-realtime`;

export type CycleName = "G0" | "G1c" | "G-single" | "G2-item";
