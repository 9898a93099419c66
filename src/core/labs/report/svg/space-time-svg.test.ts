import fc from "fast-check";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { counterexampleOf, type HistoryEvent, historyOf, sliceOf } from "#core/labs/index.ts";
import { doubleChargeHistory, doubleChargeRun } from "#test/support/double-charge.ts";
import { placeLabels } from "./place-labels.ts";
import { spaceTimeSvg } from "./space-time-svg.ts";
import { timeScaleOf } from "./time-scale.ts";

const { header } = doubleChargeHistory;
const nothing = { invariant: "x", says: "", ops: [], effects: [], faults: [], isMinimal: true };

/** Throws where it is no XML. */
const textsOf = (svg: string): ReadonlyArray<string> => {
  const found: Array<string> = [];
  const parser = new SaxesParser();
  parser.on("error", (thrown) => {
    throw thrown;
  });
  parser.on("text", (text) => found.push(text));
  parser.write(svg).close();
  return found;
};

test("nothing at all is still a drawing", () => {
  const svg = spaceTimeSvg(sliceOf(nothing, historyOf(header, [])));
  expect(textsOf(svg).join(" ")).toContain("service");
  expect(svg).not.toContain("NaN");
});

test("the drawing names the invariant, the operations and what each of them saw", () => {
  const example = counterexampleOf(doubleChargeRun, doubleChargeHistory);
  const texts = example === null ? [] : textsOf(spaceTimeSvg(example, { name: "charged at most once" }));
  expect(texts).toContain("BROKEN: charged at most once (operations 1, 3)");
  expect(texts).toContain("2 pay k8: 4 × refused");
  expect(texts).toContain("✗ kill -9 (effect:charge#3)");
  expect(texts[0]).toContain("Key k8 was charged twice");
  expect(texts[1]).toContain("At 0 ms, c8: pay k8");
});

test("whatever a service answers, in whatever order, it is XML of numbers, and text stays text", () => {
  const hostile = fc.oneof(fc.string({ unit: "binary" }), fc.constant('"><script>alert(1)</script>'));
  const operations = fc.array(fc.tuple(fc.nat(2_000_000), fc.nat(900_000), fc.nat(3), hostile), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(operations, fc.constantFrom(340, 880), (given, width) => {
      const events = given.flatMap(
        ([t, took, client, text], op): ReadonlyArray<Omit<HistoryEvent, "i">> => [
          { t, p: `c${client}`, ev: "invoke", op, f: "pay", key: text, in: { text } },
          {
            t: t + took,
            p: `c${client}`,
            ev: op % 3 === 0 ? "info" : "ok",
            op,
            http: 200,
            out: text,
            err: text,
          },
          { t: t + 1, p: "psp", ev: "effect", f: "charge", key: text, out: { text } },
          {
            t: t + 2,
            p: "service#0",
            ev: "fault",
            f: text,
            trigger: text,
            edge: op % 2 === 0 ? "begin" : "end",
          },
        ],
      );
      const history = historyOf(
        header,
        events.sort((a, b) => a.t - b.t).map((event, i) => ({ i, ...event })),
      );
      const all = {
        ...nothing,
        says: given[0]?.[3] ?? "",
        ops: history.operations.map(({ op }) => op),
        effects: history.effects.map(({ i }) => i),
        faults: history.faults.map(({ i }) => i),
      };
      const svg = spaceTimeSvg(sliceOf(all, history), { width });
      textsOf(svg);
      return !/NaN|Infinity|<script/u.test(svg);
    }),
    { numRuns: 60 },
  );
});

test("labels never overlap, and stay inside", () => {
  const label = fc.record({ x: fc.nat(800), text: fc.string({ maxLength: 60 }), look: fc.constant("") });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 24 }), (labels) => {
      const placed = placeLabels(labels, 100, 860).map(({ from, text, row }) => ({
        from,
        to: from + [...text].length * 6.75,
        row,
      }));
      const isApart = placed.every((a, at) =>
        placed.every((b, other) => at === other || a.row !== b.row || a.to <= b.from || b.to <= a.from),
      );
      return isApart && placed.every(({ from, to }) => from >= 100 && to <= 860.1);
    }),
  );
});

test("later is further right, and a second of waiting for nobody is a break", () => {
  const { xOf, breaks } = timeScaleOf(
    [0, 5, 1000, 1002],
    [
      { from: 0, to: 5 },
      { from: 1000, to: 1002 },
    ],
    0,
    100,
  );
  expect([0, 5, 1000, 1002].map(xOf)).toEqual([0, 5, 1000, 1002].map(xOf).toSorted((a, b) => a - b));
  expect(breaks.map(({ ms }) => ms)).toEqual([995]);
});
