import { expect, test } from "vitest";
import { canonicalText } from "./canonical-text.ts";

test.each([
  [1, "1"],
  [null, "null"],
  [null, undefined],
  [[1, 2], [12]],
  [
    [1, [2]],
    [[1], 2],
  ],
  [{ a: undefined }, {}],
  ["[1,]", [1]],
  [10n, 10],
  [{ a: 1, b: 2 }, { a: { b: 2 } }],
])("case %#: two values that are different", (left, right) => {
  expect(canonicalText(left)).not.toBe(canonicalText(right));
});

test.each([
  [Number.NaN, Number.NaN],
  [0, -0],
  [
    { a: 1, b: [2] },
    { b: [2], a: 1 },
  ],
])("case %#: two values that are equal", (left, right) => {
  expect(canonicalText(left)).toBe(canonicalText(right));
});

test("values as deep as anybody nests them, and values within themselves, have a text", () => {
  let deep: unknown = 1;
  for (let depth = 0; depth < 50_000; depth++) deep = [deep];
  expect(canonicalText(deep)).toHaveLength(150_001);
  const self: Array<unknown> = [1];
  self.push(self);
  expect(canonicalText(self)).toBe("[1,(circular),]");
});
