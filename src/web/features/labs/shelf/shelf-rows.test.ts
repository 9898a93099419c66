import { expect, test } from "vitest";
import type { KeptLabRun, ListedLab } from "#web/api/labs/labs.ts";
import { shelfRows } from "./shelf-rows.ts";

const lab = (id: string, number: string, hours: number, skills: ReadonlyArray<string>): ListedLab => ({
  id,
  number,
  name: id,
  version: 1,
  question: "",
  proves: "",
  skills: [...skills],
  hours,
  languages: [],
  invariants: [],
  faults: [],
});
const labs = [lab("payments", "L02", 10, ["idempotency"]), lab("outbox", "L12", 9, ["kafka"])];
const run = (verdict: KeptLabRun["verdict"], of = "payments"): KeptLabRun => ({
  id: "1",
  lab: of,
  verdict,
  invariant: verdict === "fail" ? "once-per-key" : null,
  seed: "7f3a",
  size: "full",
  startedAt: "2026-11-23T10:00:00Z",
  totalMs: 1,
  folder: "/x",
});
const ids = (rows: ReturnType<typeof shelfRows>) => rows.map((row) => row.lab.id);

test("what was passed stands behind what was not, and says when", () => {
  const rows = shelfRows(labs, [run("pass"), run("fail")], { order: "gap", wanted: "" });
  expect(ids(rows)).toEqual(["outbox", "payments"]);
  expect(rows[1]?.standing).toBe("passed 2026-11-23");
});

test("a failing run names the promise that it broke", () => {
  const [first] = shelfRows(labs, [run("fail")], { order: "gap", wanted: "" });
  expect(first?.standing).toBe("fails: once-per-key");
});

test("the shelf is ordered by time, and filtered by words of a gap", () => {
  expect(ids(shelfRows(labs, [], { order: "time", wanted: "" }))).toEqual(["outbox", "payments"]);
  expect(ids(shelfRows(labs, [], { order: "gap", wanted: "Idempotency" }))).toEqual(["payments"]);
});
