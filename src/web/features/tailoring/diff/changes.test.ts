import fc from "fast-check";
import { expect, test } from "vitest";
import { piecesBetween, textOfPieces } from "./changes.ts";

const before = "Used Kafka for message processing.";
const after = "Moved order e-mails to a Kafka consumer; checkout lost its 12 % slowdown at peak.";

test("all pieces taken are the proposal, all refused what stood there", () => {
  const pieces = piecesBetween(before, after);
  const changes = new Set(pieces.filter(({ isChange }) => isChange).map(({ at }) => at));
  expect(textOfPieces(pieces, new Set())).toBe(after);
  expect(textOfPieces(pieces, changes)).toBe(before);
});

test("what goes and what comes in its place are one change", () => {
  const pieces = piecesBetween("Used Kafka daily.", "Ran Kafka daily.");
  expect(pieces.filter(({ isChange }) => isChange)).toEqual([
    { at: 0, removed: "Used", added: "Ran", isChange: true },
  ]);
});

test("a proposal that changes nothing has nothing to decide", () => {
  expect(piecesBetween(before, before).some(({ isChange }) => isChange)).toBe(false);
  expect(piecesBetween("", "")).toEqual([]);
});

test("any two texts can be taken apart and put together again", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const pieces = piecesBetween(one, other);
      const changes = new Set(pieces.filter(({ isChange }) => isChange).map(({ at }) => at));
      expect(textOfPieces(pieces, new Set())).toBe(other);
      expect(textOfPieces(pieces, changes)).toBe(one);
    }),
  );
});
