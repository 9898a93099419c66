import fc from "fast-check";
import { expect, test } from "vitest";
import { citableTextOf } from "./citable-text.ts";
import { pageTextOf } from "./page-text-of.ts";

const kindsOf = (text: string) =>
  pageTextOf(text, "markdown").blocks.map(({ kind, level }) => `${kind} ${level}`);
const hiddenOf = (text: string) => pageTextOf(text, "markdown").hidden.map(({ what }) => what);

test("An empty text has no blocks and hides nothing", () => {
  expect(pageTextOf("", "text")).toMatchObject({ text: "", blocks: [], hidden: [] });
});

test("The text itself is unchanged, CRLF and hidden characters included", () => {
  const text = "a\r\nb\u200Bc\rd";
  expect(pageTextOf(text, "text").text).toBe(text);
  expect(pageTextOf(text, "text").blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
    "a",
    "b\u200Bc",
    "d",
  ]);
});

test("Headings, items, code, tables and underlined titles are told apart", () => {
  expect(
    kindsOf("# A\ntext\n* item\n    - deeper\n```\n# no\n```\n| a | b |\nTitle\n-----\n**Bold**"),
  ).toEqual([
    "heading 1",
    "paragraph 0",
    "item 1",
    "item 2",
    "code 0",
    "code 0",
    "code 0",
    "table-row 0",
    "heading 2",
    "heading 6",
  ]);
});

test("A row of dashes after an empty line is a rule and makes no heading", () => {
  expect(kindsOf("text\n\n---\nmore")).toEqual(["paragraph 0", "paragraph 0"]);
});

test("Each kind of invisible character is named", () => {
  expect(hiddenOf("a\u200Bb")).toEqual(["zero-width characters"]);
  expect(hiddenOf("a\u00ADb")).toEqual(["soft hyphens"]);
  expect(hiddenOf("a\u202Eb\u202C")).toEqual(["right-to-left override", "direction marks"]);
  expect(hiddenOf("a\u{E0041}\u{E0042}b")).toEqual(["tag characters"]);
  expect(hiddenOf("a <!-- hi --> b\n[//]: # (psst)\n")).toEqual(["comment", "comment"]);
});

test("Inline HTML that hides itself is hidden", () => {
  expect(hiddenOf('a <span style="display: none">secret</span> b <p hidden>x</p>')).toEqual([
    "display:none",
    "hidden attribute",
  ]);
  expect(
    hiddenOf('<span style="color:white; background:navy">seen</span> <b class="hidden-gem">x</b>'),
  ).toEqual([]);
});

test("A family emoji and the flag of Scotland hide nothing", () => {
  expect(hiddenOf("\u{1F468}\u200D\u{1F469}\u200D\u{1F467}")).toEqual([]);
  expect(hiddenOf("\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}")).toEqual([]);
});

test("Zero-width characters split no word, a comment does", () => {
  expect(citableTextOf(pageTextOf("Kaf\u200B\u200B\u200Bka", "text"), "posting").visible).toBe("Kafka");
  expect(citableTextOf(pageTextOf("Kaf<!-- x -->ka", "markdown"), "posting").visible).toBe("Kaf ka");
});

test("A span of the visible text quotes the given text at its own offsets", () => {
  const page = pageTextOf("one <!-- two --> thr\u200Bee", "markdown");
  const { visible, cite } = citableTextOf(page, "posting");
  const at = visible.indexOf("three");
  expect(cite(at, at + 5)).toEqual({ source: "posting", start: 17, end: 23, quote: "thr\u200Bee" });
});

test("For any text, blocks are in order and every span quotes the text at its offsets", () => {
  const piece = fc.constantFrom(
    "# a\n",
    "\u200B",
    "<!--",
    "-->",
    "\u202E",
    "* b\r\n",
    "```\n",
    "word ",
    "\u{E0041}",
    "\u0000",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), fc.nat(), (pieces, from, length) => {
      const page = pageTextOf(pieces.join(""), "markdown");
      const { visible, cite } = citableTextOf(page, "posting");
      const start = visible.length === 0 ? 0 : from % visible.length;
      const span = cite(start, Math.min(visible.length, start + length));
      expect(span.quote).toBe(page.text.slice(span.start, span.end));
      for (const [i, block] of page.blocks.entries()) {
        expect(block.start).toBeGreaterThanOrEqual(page.blocks[i - 1]?.end ?? 0);
      }
    }),
  );
});

test("A megabyte in one line of invisible characters or comment openers takes less than a second", () => {
  for (const hostile of [
    "\u200B".repeat(1e6),
    "<!--".repeat(250_000),
    "a\u00AD".repeat(500_000),
    " ".repeat(1e6),
  ]) {
    expect(citableTextOf(pageTextOf(hostile, "markdown"), "posting").visible.length).toBeLessThanOrEqual(1e6);
  }
});
