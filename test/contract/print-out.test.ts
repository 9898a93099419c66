/** Where a printed résumé goes: never over a device, a link or another kind of file, and each failure is told. */
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { demo, runCli } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "mettle-print-out-"));
const inFolder = (name: string): string => join(folder, name);
const printTo = (out: string, to = "txt") =>
  runCli(["resume", "print", demo.resume, "--to", to, "--out", out, "--json"]);

test("a device is written to, not replaced by a file", () => {
  // Through a link, so that a mistake here replaces the link and not the machine's own device.
  symlinkSync("/dev/null", inFolder("null"));
  expect(printTo(inFolder("null")).code).toBe(0);
  expect(statSync(inFolder("null")).isCharacterDevice()).toBe(true);
});

test("a link is followed, and the file behind it keeps its rights", () => {
  writeFileSync(inFolder("behind.txt"), "old", { mode: 0o600 });
  symlinkSync("behind.txt", inFolder("link.txt"));
  expect(printTo(inFolder("link.txt")).code).toBe(0);
  expect(lstatSync(inFolder("link.txt")).isSymbolicLink()).toBe(true);
  expect(readFileSync(inFolder("behind.txt"), "utf8")).toContain("Mira Okafor");
  expect(statSync(inFolder("behind.txt")).mode & 0o777).toBe(0o600);
});

test("a place where no file can be is told, nothing is left behind, and what stood there stays", () => {
  writeFileSync(inFolder("file"), "old");
  mkdirSync(inFolder("folder"));
  for (const out of ["file/cv.txt", "folder", `${"n".repeat(300)}.txt`]) {
    const { code, stdout, stderr } = printTo(inFolder(out));
    expect({ code, stderr }, stdout).toEqual({ code: 1, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ error: { type: "FileNotWritten" } });
  }
  expect(readFileSync(inFolder("file"), "utf8")).toBe("old");
  expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("a PDF is not written into a file that says it is a Word file", () => {
  for (const [out, to] of [
    ["cv.docx", "pdf"],
    ["cv.pdf", "txt"],
    ["cv.txt", "pdf"],
  ] as const) {
    const { code, stdout } = printTo(inFolder(out), to);
    expect(code, stdout).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ error: { type: "EndingMismatch" } });
    expect(readdirSync(folder)).not.toContain(out);
  }
});

test("what is not in the printed file is told before it is sent", () => {
  const bullets = Array.from({ length: 9 }, (_, at) => `Moved part ${at} of the billing ledger to Kafka`);
  writeFileSync(
    inFolder("cv.json"),
    JSON.stringify({
      basics: { name: "Ana Torres (fictional)", summary: "Runs ledgers \u{1F680}" },
      work: [
        { name: "Kestrel (fictional)", position: "Engineer", highlights: [...bullets, "Hid \u001b[2J"] },
      ],
    }),
  );
  const out = inFolder("told.pdf");
  const { code, stderr } = runCli(["resume", "print", inFolder("cv.json"), "--pages", "1", "--out", out]);
  expect(code, stderr).toBe(0);
  expect(stderr).toContain("Not printed, so that it fits (5):");
  expect(stderr).toContain("these letters, so they are not in the file: \u{1F680}.");
  expect(stderr).not.toContain("\u001b");
});
