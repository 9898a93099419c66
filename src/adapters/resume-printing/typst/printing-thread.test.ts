import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createPrintingThread, type PrintingOrder } from "./printing-thread.ts";

const templateFolder = mkdtempSync(join(tmpdir(), "mettle-printing-"));
/** A worker made for a test; the real one is tested by what it prints. */
const threadOf = (program: string, longestMs = 5000) =>
  createPrintingThread({ longestMs, place: { file: program, evaluated: true, templateFolder } });

const answering = `
  const { parentPort } = require("node:worker_threads");
  parentPort.postMessage({ type: "ready" });
  parentPort.on("message", ({ id, resume }) => {
    if (resume === "hang") for (;;);
    if (resume === "die") process.exit(1);
    parentPort.postMessage({ id, type: "printed", printed: { kind: "pages", pages: Number(resume), missing: [] } });
  });
`;

const order = (resume: string): PrintingOrder => ({
  kind: "pages",
  template: "linear",
  resume,
  settings: "{}",
  known: [],
  near: null,
});

const pagesOf = (answer: Awaited<ReturnType<ReturnType<typeof threadOf>["print"]>>): unknown =>
  answer.ok ? answer.value.pages : answer.error.type;

test("orders are answered one after the other, each with its own print", async () => {
  const thread = threadOf(answering);
  const answers = await Promise.all(["1", "2", "3"].map((resume) => thread.print(order(resume))));
  expect(answers.map(pagesOf)).toEqual([1, 2, 3]);
  await thread.close();
});

test("of the keystrokes that wait only the latest is drawn, and all who waited see it", async () => {
  const thread = threadOf(answering);
  const answers = await Promise.all(
    ["1", "2", "3", "4"].map((resume) => thread.print(order(resume), "editor")),
  );
  // The first was being drawn already when the others came.
  expect(answers.map(pagesOf)).toEqual([1, 4, 4, 4]);
  await thread.close();
});

test("a newer preview of one editor does not take the place of another's, nor of a print", async () => {
  const thread = threadOf(answering);
  const answers = await Promise.all([
    thread.print(order("1"), "one"),
    thread.print(order("2"), "two"),
    thread.print(order("3")),
    thread.print(order("4"), "one"),
  ]);
  expect(answers.map(pagesOf)).toEqual([1, 2, 3, 4]);
  await thread.close();
});

test("a print that never ends is given up, and the next one finds a new worker", async () => {
  const thread = threadOf(answering, 300);
  const answers = await Promise.all([thread.print(order("hang")), thread.print(order("7"))]);
  expect(answers.map(pagesOf)).toEqual(["PrintTimedOut", 7]);
  await thread.close();
});

test("a worker that falls over a document fails that print only", async () => {
  const thread = threadOf(answering);
  const answers = await Promise.all([
    thread.print(order("1")),
    thread.print(order("die")),
    thread.print(order("2")),
  ]);
  expect(answers.map(pagesOf)).toEqual([1, "PrintFailed", 2]);
  await thread.close();
});

test("where the compiler does not load, the failure names what works without it", async () => {
  const thread = threadOf('throw new Error("Cannot find native binding");');
  const answer = await thread.print(order("1"));
  expect(answer).toMatchObject({ ok: false, error: { type: "PrinterUnavailable" } });
  expect(answer.ok ? "" : answer.error.message).toMatch(/DOCX, text and Markdown work without it/u);
  await thread.close();
});

test("closing answers everyone who waits", async () => {
  const thread = threadOf(answering);
  const waiting = ["hang", "1", "2"].map((resume) => thread.print(order(resume)));
  await thread.close();
  expect((await Promise.all(waiting)).map(pagesOf)).toEqual(["PrintFailed", "PrintFailed", "PrintFailed"]);
});
