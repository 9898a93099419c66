/** Makes a receipt of runs that passed: sums, worst figures, and what all of it does not prove. */

import { canonicalJson, leavesOf } from "#core/base/canonical-json.ts";
import { err, ok, type Result } from "#core/base/result.ts";
import type { LabCard } from "#core/catalogue/index.ts";
import { invariantName } from "../report/words/verdict-words.ts";
import type { LabRun } from "../run/lab-run.ts";
import { fingerprintOf } from "./crypto/pure-crypto.ts";
import { doesNotProve } from "./does-not-prove.ts";
import {
  RECEIPT_SCHEMA,
  type Receipt,
  type ReceiptContent,
  type ReceiptExplanation,
  type Sensitivity,
  signedText,
} from "./receipt.ts";
import type { ReceiptSigning } from "./receipt-crypto.ts";
import { faultsOf, invariantsOf, metricsOf, operationsOf, powerOf } from "./sum-runs.ts";

export interface ReceiptContext {
  readonly card: LabCard;
  readonly sensitivity: Sensitivity | null;
  readonly explained: ReadonlyArray<ReceiptExplanation>;
  /** UTC day. */
  readonly issuedAt: string;
  readonly crypto: ReceiptSigning;
}

export interface NothingToAttest {
  readonly type: "NoPassedRun" | "RunsDiffer";
  readonly message: string;
}

/**
 * The runs are of one lab, version, contract, harness and candidate, in the order of running.
 *
 * @example
 * const made = receiptOf(runs, { card, sensitivity: null, explained: [], issuedAt: "2026-11-23", crypto });
 * if (made.ok) canonicalJson(made.value);
 */
export const receiptOf = (
  runs: ReadonlyArray<LabRun>,
  context: ReceiptContext,
): Result<Receipt, NothingToAttest> => {
  const [first] = runs;
  if (first === undefined) return err(noRun("There is no run to attest."));
  const unfit = runs.find(({ verdict, size }) => verdict !== "pass" || size === "quick");
  if (unfit !== undefined) {
    const what = unfit.verdict === "pass" ? "was a quick one" : `ended with ${unfit.verdict}`;
    return err(noRun(`The run with seed ${unfit.seed} ${what}; a receipt is made of full runs that passed.`));
  }
  const other = runs.find((run) => sameSubject(run) !== sameSubject(first));
  if (other !== undefined) return err(runsDiffer(first, other));
  return ok(signed(contentOf(runs, first, context), context.crypto));
};

const noRun = (message: string): NothingToAttest => ({ type: "NoPassedRun", message });

const runsDiffer = (first: LabRun, other: LabRun): NothingToAttest => {
  const subject = (["lab", "version", "contractHash", "harness"] as const).find(
    (one) => first[one] !== other[one],
  );
  return {
    type: "RunsDiffer",
    message: `The runs with seeds ${first.seed} and ${other.seed} are of different ${
      subject === undefined ? "source files" : nameBySubject[subject]
    }; run the lab again on what you have now.`,
  };
};

const nameBySubject = {
  lab: "labs",
  version: "versions of the lab",
  contractHash: "contracts",
  harness: "versions of the harness",
} as const;

/** What must be one and the same for sums to mean anything. A commit may change without its source files. */
const sameSubject = ({ lab, version, contractHash, harness, candidate }: LabRun): string =>
  canonicalJson([lab, version, contractHash, harness, candidate.sourceHash, candidate.command]);

const contentOf = (
  runs: ReadonlyArray<LabRun>,
  first: LabRun,
  { card, sensitivity, explained, issuedAt, crypto }: ReceiptContext,
): ReceiptContent => {
  const last = runs.at(-1) ?? first;
  const { commit, command, sourceHash, language } = last.candidate;
  return {
    schema: RECEIPT_SCHEMA,
    class: "lab",
    lab: { id: first.lab, version: first.version, name: card.name },
    harness: first.harness,
    contract: first.contractHash,
    candidate: {
      command,
      commit: commit?.replace(/\+dirty$/u, "") ?? null,
      isDirty: commit?.endsWith("+dirty") ?? false,
      source: sourceHash,
      language,
    },
    seeds: runs.map(({ seed, planHash, size }) => ({ seed, plan: planHash, size })),
    operations: operationsOf(runs),
    faults: faultsOf(runs),
    invariants: invariantsOf(runs, (id) => invariantName(card, id)),
    metrics: metricsOf(runs),
    machine: { ...last.machine },
    sensitivity,
    power: powerOf(runs.length),
    explained,
    doesNotProve: doesNotProve(runs),
    ranOn: last.startedAt.slice(0, 10),
    issuedAt,
    key: {
      algorithm: "Ed25519",
      public: crypto.publicKey,
      fingerprint: fingerprintOf(crypto.publicKey),
    },
  };
};

const signed = (given: ReceiptContent, crypto: ReceiptSigning): Receipt => {
  // What canonical JSON would not keep (-0, a half of a surrogate pair) is gone before it is digested.
  const content = JSON.parse(wellFormed(canonicalJson(given as never))) as ReceiptContent;
  const digests = Object.fromEntries(
    leavesOf(content as never).map(([pointer, value]) => [pointer, crypto.sha256(canonicalJson(value))]),
  );
  return { ...content, digests, signature: crypto.sign(signedText(digests, canonicalJson)) };
};

/** JSON.stringify writes half a surrogate pair as its escape; a replacement sign has UTF-8, and half a pair has none. */
const wellFormed = (json: string): string => json.replaceAll(/\\u[dD][89a-fA-F][0-9a-fA-F]{2}/gu, "\ufffd");
