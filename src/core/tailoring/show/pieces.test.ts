import fc from "fast-check";
import { expect, test } from "vitest";
import { applyPieces, piecesOf } from "./pieces.ts";

const words = fc
  .array(fc.constantFrom("Used", "Kafka", "for", "the", "API,", "p99", "3.2 s", "and", "cut"), {
    maxLength: 12,
  })
  .map((list) => list.join(" "));

test("all pieces taken is the proposal, none is the line", () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const pieces = piecesOf(before, after);
      expect(applyPieces(pieces, new Set(pieces.keys()))).toBe(after);
      expect(applyPieces(pieces, new Set())).toBe(before);
    }),
  );
});

test("one piece alone can be taken", () => {
  const pieces = piecesOf("Successfully built the API with robust tests.", "Built the API with tests.");
  const changed = pieces.flatMap(({ kind }, at) => (kind === "changed" ? [at] : []));
  expect(changed.length).toBe(2);
  expect(applyPieces(pieces, new Set(changed.slice(0, 1)))).toBe("Built the API with robust tests.");
  expect(applyPieces(pieces, new Set(changed.slice(1)))).toBe("Successfully built the API with tests.");
});
