import { expect, test } from "vitest";
import { blankResume, blankWork } from "#core/resume/index.ts";
import { recordOf } from "#core/resume-record/index.ts";
import type { ListedFact } from "#web/api/facts/facts.ts";
import { groupsOf, rowsOf } from "./fact-rows.ts";
import { piecesOf } from "./fact-words.ts";
import { lineInContext } from "./source/resume-lines.ts";

const job = (key: string) =>
  ({ key, kind: "work", organisation: "Lumen (fictional)", title: key, start: "", end: "" }) as const;

const noAtoms: ListedFact["atoms"] = {
  subject: "",
  action: null,
  objects: [],
  quantities: [],
  changes: [],
  scope: null,
  outcome: null,
  time: null,
};

const fact = (id: number, more: Partial<ListedFact> = {}): ListedFact => ({
  id: `F-${id}`,
  text: `Fact ${id}`,
  kind: "bullet",
  job: null,
  evidence: "stated",
  source: { kind: "resume", book: "b", path: "/x", span: null },
  on: "2026-11-23",
  supersedes: null,
  standing: "read",
  supersededBy: null,
  place: "/x",
  atoms: noAtoms,
  ...more,
});

const titles = (facts: ReadonlyArray<ListedFact>) =>
  groupsOf(rowsOf(facts)).map(({ title, rows }) => [title, ...rows.map(({ root }) => root)]);

test("a chain of corrections is one row, known by its first fact, showing its last", () => {
  const rows = rowsOf([
    fact(1, { supersededBy: "F-3" }),
    fact(2),
    fact(3, { supersedes: "F-1", supersededBy: "F-4", place: null }),
    fact(4, { supersedes: "F-3", standing: "confirmed", place: null }),
  ]);
  expect(rows.map(({ root, fact }) => [root, fact.id])).toEqual([
    ["F-2", "F-2"],
    ["F-1", "F-4"],
  ]);
  expect(rows[1]?.inResume?.id).toBe("F-1");
});

test("what the résumé no longer says comes first, what is withdrawn last, jobs as the résumé has them", () => {
  expect(
    titles([
      fact(1),
      fact(2, { job: job("second"), place: "/work/1/highlights/0" }),
      fact(3, { job: job("first"), place: "/work/0/highlights/0" }),
      fact(4, { job: job("first"), place: null }),
      fact(5, { job: job("first"), standing: "withdrawn", supersedes: "F-0" }),
      fact(6, { job: job("project"), place: "/projects/0" }),
    ]),
  ).toEqual([
    ["No longer in the résumé", "F-4"],
    ["first, Lumen (fictional)", "F-3"],
    ["second, Lumen (fictional)", "F-2"],
    ["project, Lumen (fictional)", "F-6"],
    ["You, your skills and education", "F-1"],
    ["Withdrawn", "F-5"],
  ]);
});

test("within a job, what waits for a word comes before what is confirmed", () => {
  expect(titles([fact(1, { standing: "confirmed" }), fact(2), fact(3, { standing: "confirmed" })])).toEqual([
    ["You, your skills and education", "F-2", "F-1", "F-3"],
  ]);
});

test("a confirmed fact that the résumé no longer says stays with its job", () => {
  expect(titles([fact(1, { standing: "confirmed", place: null })])).toEqual([
    ["You, your skills and education", "F-1"],
  ]);
});

test("no facts are no groups", () => {
  expect(titles([])).toEqual([]);
});

test("a figure that moved is told once, as a change", () => {
  const figure = { value: 1, unit: "ms", perSecond: null, dimension: "latency", bound: "exact" } as const;
  const atoms: ListedFact["atoms"] = {
    ...noAtoms,
    action: { words: "Cut", rank: "built" },
    quantities: [
      { ...figure, words: "3.2 s", role: "before" },
      { ...figure, words: "180 ms", role: "after" },
      { ...figure, words: "40 clerks", role: "level" },
    ],
    changes: [{ before: "3.2 s", after: "180 ms", direction: "falls" }],
    scope: { words: "team", level: "team" },
  };
  expect(piecesOf({ atoms }).map(({ words }) => words)).toEqual([
    "built",
    "3.2 s → 180 ms",
    "40 clerks",
    "a team",
  ]);
});

test("a line is shown between its neighbours, and a place that is no line shows nothing", () => {
  const record = recordOf({
    ...blankResume,
    work: [
      { ...blankWork, name: "Lumen (fictional)", position: "Engineer", highlights: ["One.", "Two. More."] },
    ],
  });
  expect(lineInContext(record, "/work/0/highlights/1#1")).toEqual({
    heading: "Engineer, Lumen (fictional)",
    before: "One.",
    line: "Two. More.",
    after: "",
  });
  for (const place of ["/work/0", "/work/9/highlights/0", "/constructor/0/highlights/0", "", "#"]) {
    expect(lineInContext(record, place), place).toBeNull();
  }
});
