import { expect, test } from "vitest";
import { pageTextOf } from "#core/page-text/index.ts";
import { catalogue } from "#test/support/catalogue.ts";
import { readResume } from "./index.ts";

const warningsOf = (text: string) => {
  const read = readResume(pageTextOf(text, "markdown"), catalogue);
  return read.ok ? read.value.warnings.map(({ type, span }) => [type, span?.quote ?? null]) : [];
};

const job = "# Ana Torres (fictional)\nana@torres.example\n\n## Experience\n\n";

test("A complete résumé gives no warning", () => {
  expect(
    warningsOf(`${job}### Engineer, Acme (fictional)\nMar 2020 – present\n\n- Built a ledger\n`),
  ).toEqual([]);
});

test("A part under an unknown title is named, with its place", () => {
  const text = `${job}### Engineer, Acme (fictional)\nMar 2020 – present\n\n- Built a ledger\n\n## Bees and honey\n\nTwo hives.\n`;
  expect(warningsOf(text)).toEqual([["unread-part", "Bees and honey"]]);
});

test("Dates in the wrong order are reported", () => {
  expect(warningsOf(`${job}### Engineer, Acme (fictional)\n2021 – 2019\n\n- Built a ledger\n`)).toEqual([
    ["dates-reversed", null],
  ]);
});

test("A résumé without a way to reach the person says so", () => {
  expect(warningsOf("# Ana Torres (fictional)\n\n## Skills\n\nGo, Kafka\n")).toEqual([
    ["no-work", null],
    ["no-contact", null],
  ]);
});
