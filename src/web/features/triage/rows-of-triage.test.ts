import { expect, test } from "vitest";
import type { RankedPosting } from "#core/triage/index.ts";
import { rowsOfTriage } from "./rows-of-triage.ts";

const posting = (file: string): RankedPosting => ({
  file,
  title: file,
  company: null,
  score: 3,
  verdict: "skip",
  archetype: "backend",
  deciding: { text: "", because: [{ source: "posting", start: 0, end: 1, quote: "x" }] },
});

const triage = { postings: ["a", "b", "c", "d"].map(posting), duplicates: [], reposts: [], failures: [] };

test("without twins every posting is a row, in the order of the ranking", () => {
  expect(rowsOfTriage(triage).map((row) => row.posting.file)).toEqual(["a", "b", "c", "d"]);
});

test("a copy is folded into the best of its group", () => {
  const rows = rowsOfTriage({ ...triage, duplicates: [["c", "a"]] });
  expect(rows.map((row) => [row.posting.file, row.copies])).toEqual([
    ["a", ["c"]],
    ["b", []],
    ["d", []],
  ]);
});

test("a file that is a copy and a repost is shown once", () => {
  const rows = rowsOfTriage({ ...triage, duplicates: [["a", "b"]], reposts: [["a", "b", "d"]] });
  expect(rows.map((row) => [row.posting.file, row.copies, row.reposts])).toEqual([
    ["a", ["b"], ["d"]],
    ["c", [], []],
  ]);
});
