import fc from "fast-check";
import { expect, test } from "vitest";
import { blankWork } from "#core/resume/index.ts";
import {
  blankRecord,
  diffOfRecords,
  insertEntry,
  moveBullet,
  moveEntry,
  recordOf,
  removeEntry,
  replaceBullet,
  replaceField,
  type WordPiece,
  wordDiff,
} from "../index.ts";

const shown = (pieces: ReadonlyArray<WordPiece>): string =>
  pieces
    .map(({ kind, text }) => ({ kept: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
    .join("");

const oneSide = (pieces: ReadonlyArray<WordPiece>, kind: "removed" | "added"): string =>
  pieces
    .filter((piece) => piece.kind === "kept" || piece.kind === kind)
    .map(({ text }) => text)
    .join("");

test.each([
  ["", "", ""],
  ["same", "same", "same"],
  ["", "new", "{+new+}"],
  ["old", "", "[-old-]"],
  ["Cut latency by half.", "Cut p99 latency by half.", "Cut {+p99 +}latency by half."],
  ["Cut latency by half.", "Cut latency by 40%.", "Cut latency by [-half-]{+40%+}."],
  ["used Java and Spring", "used Go and gRPC", "used [-Java-]{+Go+} and [-Spring-]{+gRPC+}"],
  ["a big house", "the small house", "[-a big-]{+the small+} house"],
  ["Straße in Köln", "Straßen in Köln", "[-Straße-]{+Straßen+} in Köln"],
  ["決済システム", "決済基盤", "決済[-システム-]{+基盤+}"],
  ["👩‍💻 code", "👨‍💻 code", "[-👩-]{+👨+}‍💻 code"],
])("%j to %j reads %j", (before, after, expected) => {
  expect(shown(wordDiff(before, after))).toBe(expected);
});

test("kept and removed are the old text, kept and added the new one, whatever the texts", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.array(fc.constantFrom("a", "b", " ", "c", "."), { maxLength: 40 }).map((words) => words.join("")),
  );
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = wordDiff(before, after);
      expect(oneSide(pieces, "removed")).toBe(before);
      expect(oneSide(pieces, "added")).toBe(after);
      expect(pieces.every((piece) => piece.text !== "")).toBe(true);
      expect(pieces.every(({ kind }, i) => kind !== pieces[i + 1]?.kind)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test("no more words are touched than need be", () => {
  const words = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 8 });
  const longestShared = (one: ReadonlyArray<string>, other: ReadonlyArray<string>): number => {
    const [first, ...rest] = one;
    if (first === undefined || other.length === 0) return 0;
    const at = other.indexOf(first);
    const without = longestShared(rest, other);
    return at === -1 ? without : Math.max(without, 1 + longestShared(rest, other.slice(at + 1)));
  };
  fc.assert(
    fc.property(words, words, (before, after) => {
      // Signs are words without blanks between them, so nothing is folded.
      const signs: Readonly<Record<string, string>> = { a: "+", b: "*", c: "/" };
      const text = (all: ReadonlyArray<string>): string => all.map((word) => signs[word] ?? "").join("");
      const kept = wordDiff(text(before), text(after))
        .filter(({ kind }) => kind === "kept")
        .reduce((sum, piece) => sum + piece.text.length, 0);
      expect(kept).toBe(longestShared(before, after));
    }),
  );
});

test("two long texts with nothing in common are one replacement", () => {
  const before = Array.from({ length: 60_000 }, (_, i) => `a${i}`).join(" ");
  const after = Array.from({ length: 60_000 }, (_, i) => `b${i}`).join("-");
  expect(wordDiff(before, after).map(({ kind }) => kind)).toEqual(["removed", "added"]);
});

const record = recordOf({
  ...blankRecord,
  work: [
    {
      ...blankWork,
      name: "Lumen",
      position: "Engineer",
      highlights: ["Cut costs", "Led a team"],
      keywords: ["Go"],
    },
    { ...blankWork, name: "Tern", highlights: ["Wrote code"] },
    { ...blankWork, name: "Moss" },
  ],
});

test("the same record has no differences", () => {
  expect(diffOfRecords(record, record)).toEqual([]);
});

test("changes are told by line and word", () => {
  const changed = replaceField(replaceBullet(record, "e2", "Cut cloud costs"), "e1", "keywords", [
    "Go",
    "SQL",
  ]);
  expect(diffOfRecords(record, changed)).toMatchObject([
    { kind: "changed", target: "e1", field: "keywords", path: "/work/0/keywords" },
    {
      kind: "changed",
      target: "e2",
      field: "text",
      path: "/work/0/highlights/0",
      pieces: [{ text: "Cut " }, { kind: "added", text: "cloud " }, { text: "costs" }],
    },
  ]);
});

test("one that moved is said to have moved, and the others are not", () => {
  expect(diffOfRecords(record, moveEntry(record, "e6", 0))).toEqual([
    { kind: "moved", target: "e6", path: "/work/0", from: "/work/2", text: "Moss" },
  ]);
  expect(diffOfRecords(record, moveBullet(record, "e2", "e4", 0))).toEqual([
    {
      kind: "moved",
      target: "e2",
      path: "/work/1/highlights/0",
      from: "/work/0/highlights/0",
      text: "Cut costs",
    },
  ]);
});

test("added and removed entries are named with their bullets", () => {
  const { record: added, id } = insertEntry(record, "awards", 0);
  expect(diffOfRecords(record, replaceField(added, id, "title", "Best"))).toEqual([
    { kind: "added", target: id, path: "/awards/0", text: "Best" },
  ]);
  expect(diffOfRecords(record, removeEntry(record, "e4"))).toEqual([
    { kind: "removed", target: "e4", path: "/work/1", text: "Tern" },
    { kind: "removed", target: "e5", path: "/work/1/highlights/0", text: "Wrote code" },
  ]);
});

test("basics are compared field by field", () => {
  const named = replaceField(
    replaceField(record, "basics", "name", "Ana"),
    "basics/location",
    "city",
    "Porto",
  );
  expect(diffOfRecords(record, named).map(({ path }) => path)).toEqual([
    "/basics/name",
    "/basics/location/city",
  ]);
});
