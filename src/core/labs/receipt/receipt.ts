/** A receipt: what a lab showed about a service, signed by the machine that ran it. Every member is a fact of the runs. */
import type { JsonValue } from "#core/base/canonical-json.ts";

export const RECEIPT_SCHEMA = "mettle-receipt/1";

/** The figures of the load phase, over all runs: the worst of each, so that none of them flatters. Milliseconds. */
export interface ReceiptMetrics {
  readonly p99: number;
  readonly targetP99: number;
  /** Arrivals a second that were sent, and asked for. */
  readonly sentRate: number;
  readonly rate: number;
  readonly sent: number;
  readonly dropped: number;
  readonly failed: number;
  /** How late the sender itself was, at p99. */
  readonly lagP99: number;
}

export interface ReceiptInvariant {
  readonly id: string;
  readonly name: string;
  readonly status: "pass";
  /** Counts of what was looked at, summed over the runs. */
  readonly stats: { readonly [name: string]: number };
}

/** Mutants of this lab that this version of the harness caught: how sharp the instrument is. */
export interface Sensitivity {
  readonly caught: number;
  readonly of: number;
  readonly harness: string;
}

/** An answer to a question about one's own run, graded before the receipt was made. */
export interface ReceiptExplanation {
  readonly question: string;
  readonly band: "weak" | "mixed" | "good" | "strong";
}

/** Everything but digests and signature. `type`, so that it is JSON to the compiler as well. */
export type ReceiptContent = {
  readonly schema: typeof RECEIPT_SCHEMA;
  readonly class: "lab";
  readonly lab: { readonly id: string; readonly version: number; readonly name: string };
  readonly harness: string;
  /** SHA-256 of the contract as it was shipped. */
  readonly contract: string;
  readonly candidate: {
    readonly command: string;
    readonly commit: string | null;
    readonly isDirty: boolean;
    readonly source: string;
    readonly language: string;
  };
  /** One for each run, in the order of running. */
  readonly seeds: ReadonlyArray<{ readonly seed: string; readonly plan: string; readonly size: string }>;
  readonly operations: {
    readonly total: number;
    readonly ok: number;
    readonly refused: number;
    readonly unknown: number;
  };
  readonly faults: { readonly [kind: string]: number };
  readonly invariants: ReadonlyArray<ReceiptInvariant>;
  /** Null where the lab has no load. */
  readonly metrics: ReceiptMetrics | null;
  readonly machine: {
    readonly cpu: string;
    readonly cores: number;
    readonly node: string;
    readonly os: string;
    readonly database: string | null;
  };
  readonly sensitivity: Sensitivity | null;
  /** 0 violations in so many runs: with 95 % confidence a run fails at most so often. */
  readonly power: { readonly runs: number; readonly failsAtMost: number };
  readonly explained: ReadonlyArray<ReceiptExplanation>;
  readonly doesNotProve: ReadonlyArray<string>;
  /** UTC days. */
  readonly ranOn: string;
  readonly issuedAt: string;
  /** The public key raw, base64url; the fingerprint its SHA-256, hexadecimal. */
  readonly key: { readonly algorithm: "Ed25519"; readonly public: string; readonly fingerprint: string };
};

export type Receipt = ReceiptContent & {
  /** JSON Pointer of each value → SHA-256 of its canonical JSON, hexadecimal. */
  readonly digests: { readonly [pointer: string]: string };
  /** Ed25519 over the canonical JSON of `{digests, schema}`, base64url. */
  readonly signature: string;
};

/** The bytes that are signed, as text. The schema stands in it twice, so that no other kind of file can borrow a signature. */
export const signedText = (digests: JsonValue, canonical: (value: JsonValue) => string): string =>
  canonical({ digests, schema: RECEIPT_SCHEMA });
