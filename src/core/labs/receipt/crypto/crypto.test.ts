import { createHash, generateKeyPairSync, sign, verify } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { base64urlOf, bytesOfBase64url, hexOf, utf8Of } from "./bytes.ts";
import { verifyEd25519 } from "./ed25519.ts";
import { isPlainSignature } from "./is-plain-signature.ts";
import { sha256Of, sha512Of } from "./sha-2.ts";

const bytesOfHex = (hex: string) => Uint8Array.from(Buffer.from(hex, "hex"));

test("digests are those of every other implementation, at the borders of a block too", () => {
  for (const length of [0, 1, 55, 56, 63, 64, 65, 111, 112, 127, 128, 129, 300]) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 37) % 256);
    expect(hexOf(sha256Of(bytes))).toBe(createHash("sha256").update(bytes).digest("hex"));
    expect(hexOf(sha512Of(bytes))).toBe(createHash("sha512").update(bytes).digest("hex"));
  }
});

test("text becomes the same UTF-8 as anywhere", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      (text) => hexOf(utf8Of(text)) === Buffer.from(text).toString("hex"),
    ),
  );
  expect(hexOf(utf8Of("a\ud800b"))).toBe(Buffer.from("a\ud800b").toString("hex"));
});

test("bytes have one spelling in base64url", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
      const text = base64urlOf(bytes);
      expect(text).toBe(Buffer.from(bytes).toString("base64url"));
      expect(bytesOfBase64url(text)).toEqual(bytes);
    }),
  );
  expect(bytesOfBase64url("AB")).toBeNull();
  expect(bytesOfBase64url("AA==")).toBeNull();
  expect(bytesOfBase64url("A")).toBeNull();
});

// RFC 8032, §7.1: tests 1 to 3.
const vectors = [
  [
    "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
    "",
    "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
  ],
  [
    "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
    "72",
    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
  ],
  [
    "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
    "af82",
    "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
  ],
] as const;

test("the vectors of RFC 8032 verify, and with any bit turned they do not", () => {
  for (const [key, message, signature] of vectors) {
    const check = (k: string, m: string, s: string) =>
      verifyEd25519(bytesOfHex(k), bytesOfHex(m), bytesOfHex(s));
    expect(check(key, message, signature)).toBe(true);
    expect(check(key, `${message}00`, signature)).toBe(false);
    for (const at of [0, 31, 32, 62]) {
      const turned = bytesOfHex(signature);
      turned[at] = (turned[at] ?? 0) ^ 1;
      expect(check(key, message, hexOf(turned))).toBe(false);
    }
  }
});

test("the platform and the pure code agree, on signatures that are right and wrong", () => {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const raw = Uint8Array.from(Buffer.from(publicKey.export({ format: "jwk" })["x"] ?? "", "base64url"));
  for (let n = 0; n < 8; n += 1) {
    const message = utf8Of(`message ${n}`);
    const signature = Uint8Array.from(sign(null, message, privateKey));
    if (n % 2 === 1) signature[n] = (signature[n] ?? 0) ^ 4;
    expect(verifyEd25519(raw, message, signature)).toBe(verify(null, message, publicKey, signature));
  }
});

test("a second spelling of a signature is none: S plus the order of the group", () => {
  const order = 2n ** 252n + 27742317777372353535851937790883648493n;
  const [key, , signature] = vectors[0];
  const s = BigInt(`0x${Buffer.from(signature.slice(64), "hex").reverse().toString("hex")}`) + order;
  const spelled = Buffer.from(s.toString(16).padStart(64, "0"), "hex").reverse().toString("hex");
  const inBase64url = (hex: string) => base64urlOf(bytesOfHex(hex));
  expect(isPlainSignature(inBase64url(key), inBase64url(signature))).toBe(true);
  expect(isPlainSignature(inBase64url(key), inBase64url(signature.slice(0, 64) + spelled))).toBe(false);
  expect(verifyEd25519(bytesOfHex(key), new Uint8Array(), bytesOfHex(signature.slice(0, 64) + spelled))).toBe(
    false,
  );
});

test("keys of small order are none: a signature of zeros would fit many texts", () => {
  for (const key of [
    "0100000000000000000000000000000000000000000000000000000000000000",
    "0000000000000000000000000000000000000000000000000000000000000000",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
  ])
    expect(isPlainSignature(base64urlOf(bytesOfHex(key)), base64urlOf(bytesOfHex(vectors[0][2])))).toBe(
      false,
    );
});
