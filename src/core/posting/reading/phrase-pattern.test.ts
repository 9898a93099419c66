import { expect, test } from "vitest";
import { citableTextOf, pageTextOf } from "#core/page-text/index.ts";
import { phraseMatcherOf } from "./phrase-pattern.ts";
import { readingOf } from "./reading.ts";
import { wordPositionsOf } from "./word-positions.ts";

const readingFrom = (text: string) => readingOf(citableTextOf(pageTextOf(text, "markdown"), "posting"));
const found = (text: string, ...phrases: ReadonlyArray<string>) => {
  const reading = readingFrom(text);
  return phraseMatcherOf(phrases)(reading, wordPositionsOf(reading.text)).map(
    ({ start, end }) => reading.cite(start, end).quote,
  );
};

test("A phrase is whole words in any case, through markup and odd dashes", () => {
  expect(found("We are **fully** Remote.", "fully remote")).toEqual(["fully** Remote"]);
  expect(found("premote remotely", "remote")).toEqual([]);
  expect(found("On-site, on site or onsite", "on-site")).toEqual(["On-site", "on site", "onsite"]);
  expect(found("This is an on\u2011site role", "on-site role")).toEqual(["on\u2011site role"]);
});

test("Alternatives, optional words, stems, numbers and gaps", () => {
  expect(found("unable to provide any visa sponsorship", "(unable|not able) to ... sponsor*")).toHaveLength(
    1,
  );
  expect(found("We sponsor. We cannot. Visas", "cannot ... visas")).toEqual([]);
  expect(found("US citizen, U.S. citizenship", "(us|u.s.) citizen*")).toHaveLength(2);
  expect(found("3 days per week; three days a week", "N days (per|a) week")).toHaveLength(2);
  expect(found("fully remote, remote", "(fully)? remote")).toEqual(["fully remote", "remote", "remote"]);
});

test("A word beyond the end of a sentence or line is out of reach", () => {
  expect(found("no relocation.\nSponsorship offered", "no ... sponsorship")).toEqual([]);
});

test("Tags, entities, link targets and addresses are no words", () => {
  const reading = readingFrom(
    "<p>A&#x2F;B &amp; [C](https://remote.example/onsite)</p>https://x.example/hybrid end",
  );
  expect(reading.cased).toBe("A/B & C\nend");
});

test("Offsets lead back to the text as given, hidden characters included", () => {
  const text = "x <b>Re\u200Bmote</b> \u0130stanbul hybrid";
  expect(found(text, "remote", "hybrid")).toEqual(["Re\u200Bmote", "hybrid"]);
});

test("A megabyte made of first words, of spaces or of one word is read in less than a second", () => {
  for (const hostile of [
    "no ".repeat(350_000),
    " ".repeat(1e6),
    "a".repeat(1e6),
    "<a ".repeat(350_000),
    "&#".repeat(5e5),
  ]) {
    expect(found(hostile, "no ... visa ... sponsorship", "N ... years")).toEqual([]);
  }
});
