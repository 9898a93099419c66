import { expect, test } from "vitest";
import { handMadeDocx, p } from "#test/support/hand-made-docx.ts";
import { runInSandbox } from "./run-in-sandbox.ts";

const beside = new URL("../extractors/resume-extractors.ts", import.meta.url).href;
const bytes = handMadeDocx(p("Ana Torres"));

test("an answer comes back", async () => {
  expect(await runInSandbox({ worker: "mammoth-text-worker", besideUrl: beside, bytes })).toMatchObject({
    ok: true,
  });
});

test("a worker that takes too long, is missing, or is too greedy ends by itself, and is told apart", async () => {
  const run = (job: {
    readonly worker?: string;
    readonly longestMs?: number;
    readonly largestHeapMb?: number;
  }) => runInSandbox({ worker: "mammoth-text-worker", besideUrl: beside, bytes, ...job });
  expect(await run({ longestMs: 1 })).toEqual({ ok: false, error: "timed-out" });
  expect(await run({ worker: "no-worker" })).toEqual({ ok: false, error: "crashed" });
  expect(await run({ largestHeapMb: 2 })).toEqual({ ok: false, error: "out-of-memory" });
});
