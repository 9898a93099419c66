import fc from "fast-check";
import { expect, test } from "vitest";
import { type Span, spanOf } from "#core/base/text-span.ts";
import { segmentsOf } from "./segments-of.ts";

const text = "Ran Kafka on call.";
const span = (start: number, end: number): Span => spanOf("resume", text, start, end);

test("a text without spans is one plain segment", () => {
  expect(segmentsOf(text, [], [])).toEqual([{ start: 0, text, kind: "plain" }]);
});

test("what is shown wins over what is merely cited", () => {
  const kinds = segmentsOf(text, [span(4, 17)], [span(4, 9)]).map(({ text, kind }) => [text, kind]);
  expect(kinds).toEqual([
    ["Ran ", "plain"],
    ["Kafka", "active"],
    [" on call", "cited"],
    [".", "plain"],
  ]);
});

test("an empty text has no segments", () => {
  expect(segmentsOf("", [], [])).toEqual([]);
});

test("a span beyond the text does no harm", () => {
  const wild = { source: "resume", start: -5, end: 900, quote: "" } as const;
  expect(segmentsOf(text, [], [wild])).toEqual([{ start: 0, text, kind: "active" }]);
});

test("a very long text is drawn only around what is shown", () => {
  const long = "x".repeat(400_000);
  const segments = segmentsOf(long, [], [spanOf("resume", long, 300_000, 300_004)]);
  expect(segments.map(({ kind }) => kind)).toEqual(["plain", "gap", "plain", "active", "plain", "gap"]);
});

test("the segments of any spans join to the text again", () => {
  const spans = fc.array(
    fc.tuple(fc.nat(18), fc.nat(18)).map(([a, b]) => span(Math.min(a, b), Math.max(a, b))),
  );
  fc.assert(
    fc.property(spans, spans, (cited, active) => {
      expect(
        segmentsOf(text, cited, active)
          .map((segment) => segment.text)
          .join(""),
      ).toBe(text);
    }),
  );
});
