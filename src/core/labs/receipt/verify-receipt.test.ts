import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson, type JsonValue } from "#core/base/canonical-json.ts";
import { newReceipt, newReceiptText, newSigning, nodeCrypto } from "#test/support/receipts.ts";
import { pureCrypto } from "./crypto/pure-crypto.ts";
import { verifyReceipt } from "./verify-receipt.ts";

const signing = newSigning();
const text = newReceiptText(signing);
const other = newReceiptText(newSigning());
const check = (given: string, key?: string) =>
  verifyReceipt(given, nodeCrypto, key === undefined ? {} : { key });
const members = (given = text) => JSON.parse(given) as Record<string, JsonValue>;
/** The receipt with one value set, or taken out where `value` is undefined. */
const withValue = (path: ReadonlyArray<string>, value: JsonValue | undefined): string =>
  canonicalJson(setIn(members(), path, value));

const setIn = (
  at: JsonValue,
  [name = "", ...rest]: ReadonlyArray<string>,
  value: JsonValue | undefined,
): JsonValue => {
  const before: ReadonlyArray<readonly [string, JsonValue]> = Object.entries(at ?? {});
  const old = before.find(([one]) => one === name)?.[1] ?? null;
  const changed = rest.length === 0 ? value : setIn(old, rest, value);
  const kept = before.filter(([one]) => one !== name);
  const pairs = changed === undefined ? kept : [...kept, [name, changed] as const];
  if (!Array.isArray(at)) return Object.fromEntries(pairs);
  return [...pairs].sort(([a], [b]) => Number(a) - Number(b)).map(([, one]) => one);
};

test("whatever is no receipt is refused with a sentence, and nothing throws", () => {
  for (const given of [
    "",
    "{",
    "null",
    "[]",
    "1",
    '"x"',
    "{}",
    "\0",
    "[".repeat(600_000),
    "x".repeat(1_000_001),
    "\ud800",
    '{"schema":"mettle-receipt/1"}',
    '{"schema":"mettle-receipt/1","digests":{},"signature":"","key":{}}',
    '{"__proto__":{"schema":"mettle-receipt/1"}}',
  ]) {
    const { valid, reason } = check(given);
    expect(valid).toBe(false);
    expect(reason).not.toBe("");
  }
});

test("as it was signed it is valid, with or without its last newline, and names its key", () => {
  const found = check(text);
  expect(found).toMatchObject({ valid: true, field: null });
  expect(check(text.trimEnd()).valid).toBe(true);
  expect(found.fingerprint).toBe(newReceipt(signing).key.fingerprint);
  expect(verifyReceipt(text, pureCrypto)).toEqual(found);
});

test("the field that was changed is named, dotted", () => {
  const fieldOf = (path: ReadonlyArray<string>, value?: JsonValue) => check(withValue(path, value)).field;
  expect(check(text.replace('"p99":39', '"p99":19'))).toMatchObject({ valid: false, field: "metrics.p99" });
  expect(fieldOf(["seeds", "2", "seed"], "ffff")).toBe("seeds.2.seed");
  expect(fieldOf(["note"], "hired")).toBe("note");
  expect(fieldOf(["doesNotProve"])).toBe("doesNotProve.0");
  expect(fieldOf(["metrics", "p99"], "39")).toBe("metrics.p99");
  expect(fieldOf(["explained"], [])).toBe("explained");
  expect(fieldOf(["operations", "extra"], {})).toBe("operations.extra");
  const seeds = members()["seeds"] as ReadonlyArray<JsonValue>;
  expect(fieldOf(["seeds"], [...seeds].reverse())).toBe("seeds.0.seed");
});

test("a value and its digest changed together break the signature", () => {
  const digests = { ...(members()["digests"] as object), "/metrics/p99": nodeCrypto.sha256("1") };
  const metrics = { ...(members()["metrics"] as object), p99: 1 };
  expect(check(canonicalJson({ ...members(), digests, metrics }))).toMatchObject({
    valid: false,
    field: "signature",
  });
});

test("the same values in other letters are not what was signed", () => {
  for (const given of [
    JSON.stringify(members(), null, 2),
    text.replace('"p99":39', '"p99":39.0'),
    text.replace('"p99":39', '"p99":3.9e1'),
    text.replace('"class":"lab"', '"class":"l\\u0061b"'),
    text.replace('{"candidate"', '{"class":"lab","candidate"'),
    text.replace('"class":"lab"', '"class":"production","class":"lab"'),
    `\ufeff${text}`,
    `${text}\n`,
    ` ${text}`,
    text.trimEnd().replace(/\}$/u, "} "),
  ])
    expect(check(given)).toMatchObject({ valid: false });
});

test("signed again with another key it is valid, but not for who asked for the first", () => {
  const mine = newReceipt(signing).key.fingerprint;
  const theirs = members(other)["key"] as { readonly fingerprint: string };
  expect(check(other).valid).toBe(true);
  expect(check(other, mine)).toMatchObject({ valid: false, field: "key.fingerprint" });
  expect(check(other, theirs.fingerprint).valid).toBe(true);
  expect(check(other, (theirs.fingerprint.match(/.{4}/gu) ?? []).join(" ").toUpperCase()).valid).toBe(true);
  expect(check(text, "").valid).toBe(false);
});

test("a key, a signature or digests of another receipt do not fit", () => {
  for (const name of ["key", "signature", "digests"])
    expect(check(withValue([name], members(other)[name])).valid).toBe(false);
});

test("names of prototypes are values like any other", () => {
  for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
    const given = text.replace('{"candidate"', `{"${name}":{"x":1},"candidate"`);
    expect(check(given)).toMatchObject({ valid: false });
    expect(check(text.replace('{"/candidate', `{"${name}":"x","/candidate`)).valid).toBe(false);
  }
});

/** Milliseconds; a machine may have other things to do. */
const SLOW = 60_000;

const place = fc.nat({ max: text.length - 1 });
const signs = fc.constantFrom(...'0123456789abcdefXYZ{}[]",:. -_é\\\n\u0000');
const names = fc.constantFrom(...Object.keys(members()));
const tampered = fc.oneof(
  fc.tuple(place, signs).map(([at, sign]) => text.slice(0, at) + sign + text.slice(at + 1)),
  fc.tuple(place, signs).map(([at, sign]) => text.slice(0, at) + sign + text.slice(at)),
  place.map((at) => text.slice(0, at) + text.slice(at + 1)),
  fc.tuple(place, fc.nat({ max: 7 })).map(([at, bit]) => {
    const bytes = Buffer.from(text);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
    return bytes.toString("utf8");
  }),
  fc.tuple(place, place).map(([a, b]) => text.slice(0, Math.min(a, b)) + text.slice(Math.max(a, b))),
  fc.tuple(names, fc.jsonValue()).map(([name, value]) => withValue([name], value as JsonValue)),
  names.map((name) => withValue([name], undefined)),
  names.map((name) => withValue([name], members(other)[name])),
  fc
    .tuple(fc.string(), fc.jsonValue())
    .map(([name, value]) => JSON.stringify({ ...members(), [name]: value })),
  fc.nat({ max: 9 }).map((blanks) => JSON.stringify(members(), null, blanks + 1)),
  fc
    .tuple(fc.constantFrom(...Object.keys(members()["digests"] as object)), fc.jsonValue())
    .map(([pointer, value]) =>
      withValue(["digests", pointer], nodeCrypto.sha256(canonicalJson(value as JsonValue))),
    ),
  fc.tuple(place, place).map(([a, b]) => text.slice(0, a) + other.slice(b)),
);

test(
  "of a thousand receipts that were tampered with, none is accepted",
  () => {
    // The same text, the text without its newline, and the other receipt whole are no tampering.
    const whole = new Set([text, text.trimEnd(), other, other.trimEnd()]);
    fc.assert(
      fc.property(
        tampered.filter((given) => !whole.has(given)),
        (given) => {
          const { valid, reason } = check(given);
          return !valid && reason !== "";
        },
      ),
      { numRuns: 1000 },
    );
  },
  SLOW,
);

test(
  "the page's own cryptography accepts none either",
  () => {
    const whole = new Set([text, text.trimEnd(), other, other.trimEnd()]);
    fc.assert(
      fc.property(
        tampered.filter((given) => !whole.has(given)),
        (given) => !verifyReceipt(given, pureCrypto).valid,
      ),
      { numRuns: 100 },
    );
  },
  SLOW,
);
