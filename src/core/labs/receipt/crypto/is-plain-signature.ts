/**
 * Libraries differ on odd keys and signatures, and from a signature whose S is not reduced a second one can be made:
 * only the plain form passes, before any library is asked.
 */
import { bytesOfBase64url, littleEndianOf } from "./bytes.ts";
import { FIELD, GROUP_ORDER } from "./ed25519.ts";

/** Both base64url. */
export const isPlainSignature = (publicKey: string, signature: string): boolean => {
  const key = bytesOfBase64url(publicKey);
  const bytes = bytesOfBase64url(signature);
  if (key?.length !== 32 || bytes?.length !== 64) return false;
  return (
    littleEndianOf(bytes.subarray(32)) < GROUP_ORDER &&
    isPlainPoint(key) &&
    isPlainPoint(bytes.subarray(0, 32))
  );
};

/** A point has one spelling, y below the prime; and it is none of the eight whose order divides 8, with which one signature would fit many texts. */
const isPlainPoint = (bytes: Uint8Array): boolean => {
  const y = littleEndianOf(bytes) & (2n ** 255n - 1n);
  return y < FIELD && !SMALL_ORDER_Y.has(y);
};

/** y of a point of order eight. */
const EIGHTH = 0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n;

const SMALL_ORDER_Y: ReadonlySet<bigint> = new Set([0n, 1n, FIELD - 1n, EIGHTH, FIELD - EIGHTH]);
