import { expect, test } from "vitest";
import { catalogue } from "#test/support/catalogue.ts";
import { countriesIn, covers } from "./countries.ts";

const { wording } = catalogue;

test.each([
  ["Lisbon, PT", ["PT"]],
  ["Berlin · Munich", ["DE"]],
  ["Remote (US only)", ["US"]],
  ["Write to us at any time", []],
  ["San Francisco, CA", ["US"]],
  ["Remote, EMEA", ["EMEA"]],
  ["somewhere nice", []],
])("%s is in %j", (text, countries) => {
  expect([...countriesIn(text, wording)]).toEqual(countries);
});

test.each([
  [["EU"], "PT", true],
  [["Europe"], "GB", true],
  [["DE"], "PT", false],
  [["anywhere"], "JP", true],
  [["DE"], "EU", true],
  [["US"], "EU", false],
])("%j covers %s: %s", (places, country, expected) => {
  expect(covers(new Set(places), country, wording)).toBe(expected);
});
