/** Runs, receipts and explanations of labs, kept as files, so that no command of a lab needs the database. */
import type { History, LabRun } from "#core/labs/index.ts";

/** One kept run. */
export interface KeptRun {
  readonly run: LabRun;
  /** The folder of the program that was run; absolute. */
  readonly folder: string;
  /** Absolute paths. */
  readonly report: string;
  readonly history: string;
}

/** An answer to one of the three questions about a run, and what it was found to say. */
export interface KeptExplanation {
  readonly lab: string;
  readonly run: string;
  readonly question: string;
  readonly text: string;
  readonly band: "weak" | "mixed" | "good" | "strong";
  /** UTC day. */
  readonly day: string;
}

export interface KeptReceipt {
  /** "receipt-outbox-7c1e" */
  readonly id: string;
  readonly lab: string;
  /** UTC day that it was issued on. */
  readonly day: string;
  readonly seeds: number;
  /** The file as it was signed. */
  readonly text: string;
  /** Absolute. */
  readonly path: string;
}

export interface LabRecords {
  readonly saveRun: (
    run: LabRun,
    files: {
      readonly folder: string;
      readonly history: History;
      readonly html: string;
      readonly log: ReadonlyArray<string>;
    },
  ) => Promise<KeptRun>;
  /** Newest first; `lab` null: of all labs. Files that cannot be read are left out. */
  readonly listRuns: (lab: string | null) => Promise<ReadonlyArray<KeptRun>>;
  readonly findRun: (id: string) => Promise<{ readonly kept: KeptRun; readonly history: History } | null>;
  readonly saveExplanation: (explanation: KeptExplanation) => Promise<void>;
  readonly listExplanations: (lab: string) => Promise<ReadonlyArray<KeptExplanation>>;
  readonly saveReceipt: (receipt: Omit<KeptReceipt, "path">, html: string) => Promise<KeptReceipt>;
  readonly listReceipts: (lab: string | null) => Promise<ReadonlyArray<KeptReceipt>>;
  /** Everything that is kept, for an export: one object a file. */
  readonly exportLines: () => AsyncIterable<string>;
  /** Files and bytes, for "what is stored". */
  readonly describe: () => Promise<{ readonly files: number; readonly bytes: number }>;
  /** Removes all of it, the signing key too. */
  readonly erase: () => Promise<void>;
}

/** The key that signs receipts: made at the first use, never leaves the machine. */
export interface ReceiptKey {
  /** Raw Ed25519 public key, base64url. */
  readonly publicKey: string;
  /** Ed25519 over the UTF-8 bytes of the text, base64url. */
  readonly sign: (text: string) => string;
}

export interface LabRecordsDep {
  readonly labRecords: () => Promise<LabRecords>;
  readonly receiptKey: () => Promise<ReceiptKey>;
  /** SHA-256 and Ed25519 for `core/labs/receipt`, which is pure. */
  readonly receiptCrypto: () => Promise<ReceiptCrypto>;
}

export interface ReceiptCrypto {
  /** SHA-256 of the UTF-8 bytes, lower-case hexadecimal. */
  readonly sha256: (text: string) => string;
  /** Whether the signature (base64url) is the key's (base64url, raw) over the text. Never throws. */
  readonly verify: (publicKey: string, text: string, signature: string) => boolean;
}
