/** Bytes as base64 (RFC 4648), for answers that are JSON: neither core nor app knows a platform that would do it. */

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

export const base64Of = (bytes: Uint8Array): string => {
  const pieces: Array<string> = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = bytes.subarray(at, at + 3);
    const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    pieces.push(
      letter(bits >> 18),
      letter(bits >> 12),
      second === undefined ? "=" : letter(bits >> 6),
      third === undefined ? "=" : letter(bits),
    );
  }
  return pieces.join("");
};

const letter = (bits: number): string => LETTERS.charAt(bits & 63);
