import fc from "fast-check";
import { expect, test } from "vitest";
import { type Candidate, isAllowed, keepable, worthOfChoice } from "./choice.ts";
import { chooseBest } from "./choose-best.ts";

const candidate: fc.Arbitrary<Candidate> = fc.record({
  role: fc.integer({ min: 0, max: 2 }),
  lines: fc.integer({ min: 1, max: 3 }),
  own: fc.integer({ min: 0, max: 9 }),
  isOperations: fc.boolean(),
  isPinned: fc.integer({ min: 0, max: 14 }).map((dice) => dice === 0),
  shows: fc.uniqueArray(
    fc.record({
      requirement: fc.integer({ min: 0, max: 4 }),
      gain: fc.integer({ min: 1, max: 12 }).map((n) => 4 * n),
    }),
    { maxLength: 3, selector: ({ requirement }) => requirement },
  ),
});

const limits = fc.record({
  perRole: fc.integer({ min: 1, max: 4 }),
  lines: fc.integer({ min: 0, max: 14 }),
  operations: fc.integer({ min: 0, max: 2 }),
});

test("no allowed choice is worth more: it equals trying them all", () => {
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 9 }), limits, (candidates, wanted) => {
      const kept = keepable(candidates, wanted);
      const values = Array.from({ length: 2 ** candidates.length }, (_, mask) =>
        candidates.flatMap((_one, at) => ((mask >> at) & 1 ? [at] : [])),
      )
        .filter((chosen) => isAllowed(candidates, kept, chosen))
        .map((chosen) => worthOfChoice(candidates, chosen));
      const choice = chooseBest(candidates, wanted);
      expect(choice.value).toBe(Math.max(...values));
      expect(isAllowed(candidates, kept, choice.chosen)).toBe(true);
      expect(choice.isProven).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test("nothing to choose from is an empty choice", () => {
  expect(chooseBest([], { perRole: 5, lines: 90, operations: 2 })).toEqual({
    chosen: [],
    value: 0,
    isProven: true,
  });
});

const plain = (fields: Partial<Candidate>): Candidate => ({
  role: 0,
  lines: 1,
  own: 1,
  isOperations: false,
  isPinned: false,
  shows: [],
  ...fields,
});

test("what is shown once more counts half, so that another requirement comes first", () => {
  const kafka = { requirement: 0, gain: 20 };
  const candidates = [
    plain({ shows: [kafka] }),
    plain({ shows: [kafka] }),
    plain({ shows: [{ requirement: 1, gain: 16 }] }),
  ];
  expect(chooseBest(candidates, { perRole: 2, lines: 9, operations: 0 }).chosen).toEqual([0, 2]);
});

test("two operations bullets stay where there are two, however little they answer", () => {
  const strong = Array.from({ length: 5 }, () => plain({ own: 9 }));
  const candidates = [...strong, plain({ isOperations: true }), plain({ isOperations: true, own: 0 })];
  const { chosen } = chooseBest(candidates, { perRole: 5, lines: 20, operations: 2 });
  expect(chosen).toEqual([0, 1, 2, 5, 6]);
});

test("a pinned bullet stays on a page that is full", () => {
  const candidates = [plain({ own: 9, lines: 2 }), plain({ own: 0, lines: 3, isPinned: true })];
  expect(chooseBest(candidates, { perRole: 5, lines: 2, operations: 0 }).chosen).toEqual([1]);
});

test("of equals the same are chosen every time, and thousands of them end", () => {
  const many = Array.from({ length: 600 }, (_, at) => plain({ role: at % 3, own: 5, lines: 1 + (at % 2) }));
  const once = chooseBest(many, { perRole: 5, lines: 17, operations: 2 });
  expect(chooseBest(many, { perRole: 5, lines: 17, operations: 2 })).toEqual(once);
  expect(once.value).toBe(75);
});
