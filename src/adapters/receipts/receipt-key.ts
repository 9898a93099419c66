/** The Ed25519 key that signs receipts, in a file that only its owner may read. It is made at the first use. */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ReceiptCrypto, ReceiptKey } from "#app/ports/lab/lab-records.ts";

export const receiptKeyPath = (dataFolder: string): string => join(dataFolder, "keys", "receipts.pem");

export const openReceiptKey = (dataFolder: string): ReceiptKey => {
  const path = receiptKeyPath(dataFolder);
  if (!existsSync(path)) makeKey(path);
  const key = createPrivateKey(readFileSync(path));
  return {
    publicKey: createPublicKey(key).export({ format: "jwk" }).x ?? "",
    sign: (text) => sign(null, Buffer.from(text, "utf8"), key).toString("base64url"),
  };
};

/** Written beside and linked into place, so that of two programs that start at once one key wins, whole. */
const makeKey = (path: string): void => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const { privateKey } = generateKeyPairSync("ed25519");
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, privateKey.export({ format: "pem", type: "pkcs8" }), { mode: 0o600, flush: true });
  try {
    linkSync(beside, path);
  } catch (thrown) {
    if (!existsSync(path)) throw thrown;
  } finally {
    rmSync(beside, { force: true });
  }
};

export const receiptCrypto: ReceiptCrypto = {
  sha256: (text) => createHash("sha256").update(text, "utf8").digest("hex"),
  verify: (publicKey, text, signature) => {
    const key = publicKeyOf(publicKey);
    const bytes = Buffer.from(signature, "base64url");
    // Base64 has several spellings of some bytes; a receipt has one.
    if (key === null || bytes.toString("base64url") !== signature) return false;
    return verify(null, Buffer.from(text, "utf8"), key, bytes);
  },
};

const publicKeyOf = (x: string): KeyObject | null => {
  try {
    return createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
  } catch {
    return null;
  }
};
