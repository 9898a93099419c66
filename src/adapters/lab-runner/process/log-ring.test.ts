import { expect, test } from "vitest";
import { createLogRing } from "./log-ring.ts";

test("the newest 200 lines are kept, each cut at 2 kB", () => {
  const ring = createLogRing();
  for (let line = 0; line < 1000; line += 1) ring.take("0", Buffer.from(`line ${line}\n`));
  expect(ring.lines()).toHaveLength(200);
  expect(ring.lines().at(-1)).toBe("0 | line 999");
  ring.take("0", Buffer.alloc(5_000_000, "x"));
  expect(ring.lines().at(-1)?.length).toBe(2048);
});

test("half lines of two programs do not mix", () => {
  const ring = createLogRing();
  ring.take("0", Buffer.from("lis"));
  ring.take("1", Buffer.from("rea"));
  ring.take("0", Buffer.from("tening\r\n"));
  ring.take("1", Buffer.from("dy"));
  expect(ring.lines()).toEqual(["0 | listening", "1 | ready"]);
});
