import { expect, test } from "vitest";
import { copiedTextOf } from "./copied-text.ts";
import { wordLineOf } from "./words.ts";

const { isCopy } = copiedTextOf(
  wordLineOf(`We look for somebody who has run Kafka clusters in production for years.
- Strong knowledge of PostgreSQL
- Go`),
);

test("a run of eight words of the posting is a copy, in any case and punctuation", () => {
  expect(isCopy("Somebody who HAS run Kafka clusters, in production.")).toBe(true);
  expect(isCopy("At Oakbank I am somebody who has run Kafka clusters in production daily")).toBe(true);
});

test("seven words in common are not", () => {
  expect(isCopy("I am one who has run Kafka clusters in production too, for a bank")).toBe(false);
});

test("a short line that stands in the posting as a whole is a copy, one with more of its own is not", () => {
  expect(isCopy("Strong knowledge of PostgreSQL")).toBe(true);
  expect(isCopy("Strong knowledge of PostgreSQL locks")).toBe(false);
  expect(isCopy("")).toBe(false);
});

test("half a million words are read in a moment", () => {
  const long = Array.from({ length: 500_000 }, (_, at) => `word${at % 9973}`).join(" ");
  expect(
    copiedTextOf(wordLineOf(long)).isCopy("nothing of this sentence stands in the text that is long"),
  ).toBe(false);
});
