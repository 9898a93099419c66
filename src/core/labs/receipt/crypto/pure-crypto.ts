/** Receipts checked without any platform: what the page that verifies them brings along. */
import type { ReceiptVerifying } from "../receipt-crypto.ts";
import { bytesOfBase64url, hexOf, utf8Of } from "./bytes.ts";
import { verifyEd25519 } from "./ed25519.ts";
import { sha256Of } from "./sha-2.ts";

export const pureCrypto: ReceiptVerifying = {
  sha256: (text) => hexOf(sha256Of(utf8Of(text))),
  verify: (publicKey, text, signature) => {
    const key = bytesOfBase64url(publicKey);
    const signed = bytesOfBase64url(signature);
    return key !== null && signed !== null && verifyEd25519(key, utf8Of(text), signed);
  },
};

/** SHA-256 of the raw public key, hexadecimal; "" for what is no base64url. */
export const fingerprintOf = (publicKey: string): string => {
  const bytes = bytesOfBase64url(publicKey);
  return bytes === null ? "" : hexOf(sha256Of(bytes));
};
