import { expect, test } from "vitest";
import { plain } from "#core/evaluation/index.ts";
import { historyOf, type LabRun } from "#core/labs/index.ts";
import { doubleChargeCard, doubleChargeHistory, doubleChargeRun } from "#test/support/double-charge.ts";
import { printRun } from "./print-run.ts";

const options = {
  card: doubleChargeCard,
  style: plain,
  htmlPath: "/data/labs/runs/payments/20261123-221500-7f3a.html",
  command: "mettle labs run payments",
};
const printed = (run: Partial<LabRun> = {}, history = doubleChargeHistory) =>
  printRun({ ...doubleChargeRun, ...run }, history, options);

test("the verdict stands first, then every promise with its denominators", () => {
  const text = printed();
  expect(text.startsWith("FAIL  payments@1 · seed 7f3a")).toBe(true);
  expect(text).toContain("BROKEN     charged at most once · 1 violation in 2,314 payments, 2,315 charges");
  expect(text).toContain("holds      same answer · 0 violations in 412 replays");
});

test("no line is wider than a terminal, but for what is copied whole", () => {
  const hostile = `\u001b[2J\u202e${"x".repeat(500)}`;
  const events = doubleChargeHistory.events.map((event) => ({
    ...event,
    ...(event.out ? { out: hostile } : {}),
  }));
  const text = printed({ reason: hostile }, historyOf(doubleChargeHistory.header, events));
  const wide = text.split("\n").filter((line) => [...line].length > 80 && !line.includes("http"));
  expect(wide).toEqual([]);
  expect(text).not.toContain("\u001b");
  expect(text).not.toContain("\u202e");
});

test("tries against a dead service are one row", () => {
  expect(printed()).toContain("4 × refused");
});

test("what to do next has the principle, the reading, the time and the command with its seed", () => {
  const text = printed();
  expect(text).toContain("Write down what you are about to do");
  expect(text).toContain("about 15 min");
  expect(text).toContain("mettle labs run payments --seed 7f3a --quick");
  expect(text).toContain(options.htmlPath);
});

test("a run that was not judged says why, and shows no counterexample", () => {
  const text = printed({
    verdict: "error",
    invariant: null,
    invariants: [],
    reason: "It did not listen on $PORT within 30 s.",
  });
  expect(text).toContain("NOT JUDGED");
  expect(text).toContain("$PORT");
  expect(text).not.toContain("Counterexample");
});
