import fc from "fast-check";
import { expect, test } from "vitest";
import { wordsOfText } from "./words-of.ts";

test("on-call, p99.9, C++ and don’t are one word each; a full stop behind a word is none of it", () => {
  const words = wordsOfText("On-call for p99.9 in C++. Don’t page.").map(({ text }) => text);
  expect(words).toEqual(["on-call", "for", "p99.9", "in", "c++", "don't", "page"]);
});

test("what parts two words is noted on the later one", () => {
  const noted = wordsOfText("Built it (alone), then – later – led").flatMap(({ text, breaks, comma }) =>
    breaks || comma ? [`${text}${breaks ? " breaks" : ""}${comma ? " comma" : ""}`] : [],
  );
  expect(noted).toEqual(["alone breaks", "then breaks comma", "later breaks", "led breaks"]);
});

test("words are those of the plain definition: a letter or digit, then up to sixty more or signs that join", () => {
  const defined = /[\p{L}\p{N}][\p{L}\p{N}'’.+#-]{0,60}/gu;
  const piece = fc.constantFrom(
    "a",
    "Z",
    "7",
    "é",
    "’",
    "'",
    ".",
    "-",
    "+",
    "#",
    " ",
    "—",
    "•",
    "𝐚",
    "\ud835",
    "漢",
    "(",
    "\0",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
      const text = pieces.join("");
      const expected = [...text.matchAll(defined)].map(({ 0: found, index }) => ({
        start: index,
        end: index + found.replace(/[.'’-]+$/u, "").length,
      }));
      expect(wordsOfText(text).map(({ start, end }) => ({ start, end }))).toEqual(expected);
    }),
  );
});
