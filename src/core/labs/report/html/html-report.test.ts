import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { type HistoryEvent, historyOf } from "#core/labs/index.ts";
import { doubleChargeCard, doubleChargeHistory, doubleChargeRun } from "#test/support/double-charge.ts";
import { htmlReport } from "./html-report.ts";

const options = { card: doubleChargeCard, command: "mettle labs run payments" };
const page = htmlReport(doubleChargeRun, doubleChargeHistory, options);

test("the page loads nothing, and only its own script may run", () => {
  const script = /<script>([\s\S]*?)<\/script>/u.exec(page)?.[1] ?? "";
  const digest = createHash("sha256").update(script).digest("base64");
  expect(page).toContain(`default-src 'none'; script-src 'sha256-${digest}'`);
  expect(page).not.toMatch(/<(?:link|iframe|object|base)\b|\ssrc=|@import|url\(/u);
});

test("it says what the terminal says, and holds every operation", () => {
  for (const words of [
    "FAIL",
    "charged at most once",
    "Key k8 was charged twice",
    "--seed 7f3a --quick",
    "about 15 min",
  ])
    expect(page).toContain(words);
  expect(JSON.parse(/id="operations">(.*?)<\/script>/u.exec(page)?.[1] ?? "[]")).toHaveLength(7);
});

test("what a service answers is text in it, wherever it stands", () => {
  const hostile = "</script><script>alert(1)</script><img src=x onerror=alert(1)>";
  const events = doubleChargeHistory.events.map(
    (event): HistoryEvent => ({
      ...event,
      key: event.key === undefined ? "" : hostile,
      out: hostile,
      err: hostile,
    }),
  );
  const reason = htmlReport(
    { ...doubleChargeRun, invariant: null, verdict: "error", reason: hostile, stoppedIn: hostile },
    historyOf(doubleChargeHistory.header, events),
    options,
  );
  expect(reason).not.toContain("<img");
  expect(reason.match(/<script>/gu)).toHaveLength(1);
});

test("an empty history has a page", () => {
  const empty = historyOf(doubleChargeHistory.header, []);
  expect(htmlReport({ ...doubleChargeRun, invariants: [], invariant: null }, empty, options)).toContain(
    "Next",
  );
});

test("of a history that is longer than anyone reads, the first ten thousand are there", () => {
  const events = Array.from(
    { length: 12_000 },
    (_, n): ReadonlyArray<HistoryEvent> => [
      { i: 2 * n, t: n, p: "c1", ev: "invoke", op: n, f: "pay" },
      { i: 2 * n + 1, t: n + 1, p: "c1", ev: "ok", op: n, http: 200 },
    ],
  ).flat();
  const long = htmlReport(doubleChargeRun, historyOf(doubleChargeHistory.header, events), options);
  expect(long).toContain("of 12,000 (the first 10,000 are here)");
  expect(long.length).toBeLessThan(2_000_000);
});
