/** Receipts signed with a throw-away key, for tests. */
import { createHash, createPublicKey, generateKeyPairSync, sign, verify } from "node:crypto";
import { canonicalJson } from "#core/base/canonical-json.ts";
import { type LabRun, type Receipt, receiptOf } from "#core/labs/index.ts";
import { doubleChargeCard, doubleChargeRun } from "./double-charge.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** A new key at every call. */
export const newSigning = () => {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  return {
    sha256,
    publicKey: String(publicKey.export({ format: "jwk" })["x"]),
    sign: (text: string) => sign(null, Buffer.from(text), privateKey).toString("base64url"),
  };
};

export const nodeCrypto = {
  sha256,
  verify: (key: string, text: string, signature: string): boolean =>
    verify(
      null,
      Buffer.from(text),
      createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: key }, format: "jwk" }),
      Buffer.from(signature, "base64url"),
    ),
};

/** Full runs that passed, one a seed. */
export const passedRuns = (seeds: number): ReadonlyArray<LabRun> =>
  Array.from({ length: seeds }, (_, n) => ({
    ...doubleChargeRun,
    id: `20261123-2215${String(n).padStart(2, "0")}-7f3${n}`,
    seed: `7f3${n}`,
    size: "full" as const,
    verdict: "pass" as const,
    invariant: null,
    stoppedIn: null,
    invariants: doubleChargeRun.invariants.map((one) => ({
      ...one,
      status: "pass" as const,
      violations: [],
    })),
    figures: {
      ...doubleChargeRun.figures,
      faults: { kill9: 18, "db-cut": 9 },
      load: [
        {
          phase: "load",
          rate: 300,
          sentRate: 299.8 - n / 10,
          sent: 2998,
          answered: 2998,
          dropped: n % 2,
          failed: 0,
          p50Ms: 4.2,
          p99Ms: 30 + n,
          maxMs: 61,
          lagP99Ms: 1.3,
          targetP99Ms: 150,
          okShare: 1,
          targetOkShare: 0.99,
        },
      ],
    },
  }));

export const newReceipt = (signing = newSigning(), seeds = 10): Receipt => {
  const made = receiptOf(passedRuns(seeds), {
    card: doubleChargeCard,
    sensitivity: { caught: 6, of: 6, harness: "0.1.0" },
    explained: [{ question: "why-safe", band: "good" }],
    issuedAt: "2026-11-23",
    crypto: signing,
  });
  if (!made.ok) throw new Error(made.error.message);
  return made.value;
};

export const newReceiptText = (signing = newSigning(), seeds = 10): string =>
  `${canonicalJson(newReceipt(signing, seeds) as never)}\n`;
