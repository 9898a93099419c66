import { expect, test } from "vitest";
import { noLanes, withEvents } from "./lanes.ts";

test("a request is open until it is answered, in the lane of its client", () => {
  const open = withEvents(noLanes, [{ i: 0, t: 10, p: "c1", ev: "invoke", op: 1 }]);
  expect(open.bars).toEqual([{ lane: "c1", op: 1, from: 10, to: null, ev: "open" }]);
  const closed = withEvents(open, [{ i: 1, t: 30, p: "c1", ev: "info", op: 1 }]);
  expect(closed.bars).toEqual([{ lane: "c1", op: 1, from: 10, to: 30, ev: "info" }]);
});

test("what is older than the window is let go, and faults stand in the lane of what broke", () => {
  const first = withEvents(noLanes, [
    { i: 0, t: 0, p: "c1", ev: "invoke", op: 1 },
    { i: 1, t: 5, p: "c1", ev: "ok", op: 1 },
  ]);
  const later = withEvents(first, [{ i: 2, t: 9_000_000, p: "service#0", ev: "fault", f: "kill9" }]);
  expect(later.bars).toEqual([]);
  expect(later.marks).toEqual([{ lane: "service#0", at: 9_000_000, kind: "fault", name: "kill9" }]);
  expect(later.names).toEqual(["c1", "service#0"]);
});
