/** Cases that somebody else wrote: what is wrong with a folder is said, with the line. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compose } from "#compose.ts";
import { claimsBars, readCaseFolder, runClaimsBench } from "../../../bench/claims/index.ts";

const resume = [
  "# Ama Lindqvarn",
  "",
  "## Experience",
  "",
  "### Backend Engineer, Harbourline (fictional)",
  "",
  "2020 – 2023",
  "",
  "- Built the search API in Go.",
].join("\n");

const folderOf = (lines: ReadonlyArray<string>): string => {
  const folder = mkdtempSync(join(tmpdir(), "mettle-cases-"));
  mkdirSync(join(folder, "resumes"));
  writeFileSync(join(folder, "resumes", "01.md"), resume);
  writeFileSync(join(folder, "cases.jsonl"), lines.join("\n"));
  return folder;
};

const one = (fields: object): string =>
  JSON.stringify({ id: "a", resume: "01.md", text: "Built it.", label: "lie", class: "vague", ...fields });

const errorOf = (lines: ReadonlyArray<string>) => {
  const read = readCaseFolder(folderOf(lines));
  return read.ok ? null : read.error;
};

test("a folder without cases, a line that is no case and a résumé that is not there are named", () => {
  const read = readCaseFolder("/no/such/folder");
  expect(read.ok ? null : read.error.type).toBe("NoSuchFolder");
  expect(errorOf([one({}), "", "{oops"])).toEqual({
    type: "BadLine",
    message: "cases.jsonl, line 3: this is not JSON.",
  });
  expect(errorOf([one({ label: "maybe" })])?.message).toContain("line 1: label");
  expect(errorOf([one({ resume: "../secret.md" })])?.type).toBe("BadLine");
  expect(errorOf([one({}), one({ resume: "02.md" })])).toEqual({
    type: "NoSuchResume",
    message: "A case names resumes/02.md, and there is no such file.",
  });
});

test("both spellings of an honest label are one, and the original line may be missing", () => {
  const read = readCaseFolder(
    folderOf([one({ label: "truth" }), one({ id: 7, label: "true", bullet: "Built it" })]),
  );
  expect(read.ok && read.value.cases.map(({ id, label, bullet }) => [id, label, bullet])).toEqual([
    ["a", "true", null],
    ["7", "true", "Built it"],
  ]);
});

test("a case is caught unless every sentence is supported", async () => {
  const read = readCaseFolder(
    folderOf([
      one({ text: "Built the search API in Go." }),
      one({ text: "Built the search API in Go. It won a prize." }),
      one({ text: "Built the search API in Go.", label: "true", class: "same" }),
      one({ text: "Flew to the moon.", label: "true", class: "moon" }),
    ]),
  );
  if (!read.ok) throw new Error(read.error.message);
  const composed = compose();
  const { engine, documents } = composed;
  const measured = await runClaimsBench({
    set: read.value,
    engine: engine(),
    documents,
    bars: claimsBars.folder,
    asOf: "2026-11-23",
  });
  await composed.close();
  expect(measured).toMatchObject({
    lies: 2,
    escapes: 1,
    truths: 2,
    falseAlarms: 1,
    meets: { escapes: false, falseAlarms: false },
    classes: [
      { class: "vague", label: "lie", cases: 2, failures: 1, rate: 0.5 },
      { class: "moon", label: "true", cases: 1, failures: 1, rate: 1 },
      { class: "same", label: "true", cases: 1, failures: 0, rate: 0 },
    ],
  });
});

test("an empty folder of cases measures nothing and says so without dividing by nothing", async () => {
  const read = readCaseFolder(folderOf([]));
  expect(read).toEqual({ ok: true, value: { resumes: [], cases: [] } });
});
