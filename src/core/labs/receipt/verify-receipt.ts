/** Whether a receipt is, to the byte, what the holder of a key signed. The command line and the page ask this one function. */
import { canonicalJson, type JsonValue, leavesOf } from "#core/base/canonical-json.ts";
import { bytesOfBase64url } from "./crypto/bytes.ts";
import { isPlainSignature } from "./crypto/is-plain-signature.ts";
import { fingerprintOf } from "./crypto/pure-crypto.ts";
import { jsonDepth } from "./json-depth.ts";
import { RECEIPT_SCHEMA, signedText } from "./receipt.ts";
import type { ReceiptVerifying } from "./receipt-crypto.ts";

/** `valid: true` means: unchanged since it was signed by the key whose fingerprint is shown. It says nothing about whose key that is. */
export interface ReceiptCheck {
  readonly valid: boolean;
  /** One sentence, also when it is valid. */
  readonly reason: string;
  /** The first value that differs, dotted ("metrics.p99"); null when valid, or when no single value can be named. */
  readonly field: string | null;
  /** SHA-256 of the public key, hexadecimal; null when not valid. */
  readonly fingerprint: string | null;
}

/**
 * Any text is answered; none is an error.
 *
 * @example
 * verifyReceipt(text, crypto); // { valid: false, reason: "…", field: "metrics.p99", fingerprint: null }
 */
export const verifyReceipt = (
  text: string,
  crypto: ReceiptVerifying,
  { key = null }: { readonly key?: string | null } = {},
): ReceiptCheck => {
  const read = readMembers(text);
  if ("reason" in read) return read;
  const { members, value } = read;
  const changed = firstChanged(members, crypto);
  if (changed !== null) return changed;
  const wrongKey = checkKey(members, key);
  if (wrongKey !== null) return wrongKey;
  const { signature, digests } = members;
  const { public: publicKey, fingerprint } = members.key;
  if (
    !isPlainSignature(publicKey, signature) ||
    !crypto.verify(publicKey, signedText(digests, canonicalJson), signature)
  )
    return refused("The signature does not belong to these values and this key.", "signature");
  // Last, so that a value that was changed is named: what is left are changes that mean the same.
  if (text !== canonicalJson(value) && text !== `${canonicalJson(value)}\n`)
    return refused(`The text is not the one that was signed: ${placeOf(text, canonicalJson(value))}.`, null);
  return { valid: true, reason: "Unchanged since it was signed with this key.", field: null, fingerprint };
};

/** What a signature is over, for a second opinion of a receipt that is valid; null for what is no receipt. */
export const signedTextOf = (
  text: string,
): { readonly publicKey: string; readonly text: string; readonly signature: string } | null => {
  const read = readMembers(text);
  if ("reason" in read) return null;
  const { digests, signature, key } = read.members;
  return { publicKey: key.public, text: signedText(digests, canonicalJson), signature };
};

const refused = (reason: string, field: string | null): ReceiptCheck => ({
  valid: false,
  reason,
  field,
  fingerprint: null,
});

interface Members {
  readonly all: { readonly [member: string]: JsonValue };
  readonly digests: { readonly [pointer: string]: JsonValue };
  readonly signature: string;
  readonly key: { readonly public: string; readonly fingerprint: string };
}

/** UTF-16 units. A receipt has a few thousand. */
const LONGEST = 1_000_000;

/** A receipt nests four deep. */
const DEEPEST = 16;

const readMembers = (
  text: string,
): ReceiptCheck | { readonly members: Members; readonly value: JsonValue } => {
  if (text.length > LONGEST) return refused("This is too long for a receipt.", null);
  if (jsonDepth(text) > DEEPEST) return refused("This is nested too deeply for a receipt.", null);
  if (/\p{Cs}/u.test(text)) return refused("This is not text: it has half a character in it.", null);
  const value = parsed(text);
  if (value === undefined) return refused("This is not JSON.", null);
  if (!isObject(value)) return refused("This is not a receipt.", null);
  if (member(value, "schema") !== RECEIPT_SCHEMA)
    return refused(`This is not a receipt of the kind ${RECEIPT_SCHEMA}.`, "schema");
  const digests = member(value, "digests");
  const signature = member(value, "signature");
  const key = member(value, "key");
  if (!isObject(digests)) return refused("It has no digests.", "digests");
  if (typeof signature !== "string") return refused("It has no signature.", "signature");
  const publicKey = isObject(key) ? member(key, "public") : null;
  const fingerprint = isObject(key) ? member(key, "fingerprint") : null;
  if (typeof publicKey !== "string") return refused("It has no public key.", "key.public");
  if (typeof fingerprint !== "string") return refused("Its key has no fingerprint.", "key.fingerprint");
  return { value, members: { all: value, digests, signature, key: { public: publicKey, fingerprint } } };
};

const parsed = (text: string): JsonValue | undefined => {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
};

const isObject = (value: JsonValue | undefined): value is { readonly [member: string]: JsonValue } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Own members only: `constructor` and its like are inherited by every object. */
const member = (object: { readonly [member: string]: JsonValue }, name: string): JsonValue | undefined =>
  Object.hasOwn(object, name) ? object[name] : undefined;

/** The first value that was changed, added or taken out, in the order of the text. */
const firstChanged = ({ all, digests }: Members, crypto: ReceiptVerifying): ReceiptCheck | null => {
  const content = leavesOf(all).filter(([pointer]) => !SEAL.test(pointer));
  for (const [pointer, value] of content) {
    const field = dotted(pointer);
    const digest = member(digests, pointer);
    if (digest === undefined) return refused(`${field} was added: nobody signed it.`, field);
    if (digest !== crypto.sha256(canonicalJson(value)))
      return refused(`${field} is not the value that was signed.`, field);
  }
  const present = new Set(content.map(([pointer]) => pointer));
  const missing = Object.keys(digests).find((pointer) => !present.has(pointer));
  return missing === undefined ? null : refused(`${dotted(missing)} was taken out.`, dotted(missing));
};

/** What seals the rest cannot be among what is sealed. */
const SEAL = /^\/(?:digests|signature)(?:\/|$)/u;

/** "/metrics/p99" → "metrics.p99" */
const dotted = (pointer: string): string =>
  pointer.slice(1, 300).replaceAll("/", ".").replaceAll("~1", "/").replaceAll("~0", "~");

const checkKey = ({ key }: Members, pinned: string | null): ReceiptCheck | null => {
  if (bytesOfBase64url(key.public)?.length !== 32)
    return refused("The public key is none of Ed25519.", "key.public");
  if (key.fingerprint !== fingerprintOf(key.public))
    return refused("The fingerprint is not that of the key.", "key.fingerprint");
  if (pinned !== null && normalised(pinned) !== key.fingerprint)
    return refused("It was signed with another key than the one you asked for.", "key.fingerprint");
  return null;
};

/** Fingerprints are read aloud and copied in groups. */
const normalised = (fingerprint: string): string => fingerprint.replaceAll(/[\s:-]/gu, "").toLowerCase();

/** Where two texts part, for a person who looks at the file. */
const placeOf = (text: string, canonical: string): string => {
  let at = 0;
  while (at < canonical.length && text[at] === canonical[at]) at += 1;
  return `from character ${at + 1} on it is written in another way`;
};
