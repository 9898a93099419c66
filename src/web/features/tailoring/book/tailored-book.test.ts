import { expect, test } from "vitest";
import { blankResume, blankWork } from "#core/resume/index.ts";
import { type ResumeBook, recordOf, removeBullet, replaceBullet } from "#core/resume-record/index.ts";
import { withWord } from "./line-changes.ts";
import { tailoredRecord, variantFor, withLineBack, withTailored, withVariantName } from "./tailored-book.ts";

const master = recordOf({
  ...blankResume,
  work: [
    { ...blankWork, name: "Harbour Parcel (fictional)", highlights: ["Used Kafka.", "Wrote a runbook."] },
  ],
  skills: [{ name: "", level: "", keywords: ["Go"] }],
});
const book: ResumeBook = { master, variants: [] };
const begun = { id: "v1", name: "Kestrel (fictional)", posting: "p1" };
const [first = "", second = ""] = master.work[0]?.highlightIds ?? [];

test("the first decision begins the variant; the master keeps its words", () => {
  const next = withTailored(book, begun, (record) => replaceBullet(record, first, "Ran a Kafka consumer."));
  expect(variantFor(next, "p1")?.name).toBe("Kestrel (fictional)");
  expect(next.master).toBe(master);
  expect(tailoredRecord(next, "p1").work[0]?.highlights).toEqual([
    "Ran a Kafka consumer.",
    "Wrote a runbook.",
  ]);
});

test("a decision that changes nothing begins nothing", () => {
  expect(withTailored(book, begun, (record) => record)).toBe(book);
});

test("a line that was left out comes back where the master has it", () => {
  const without = withTailored(book, begun, (record) => removeBullet(record, first));
  expect(tailoredRecord(without, "p1").work[0]?.highlights).toEqual(["Wrote a runbook."]);
  expect(tailoredRecord(withLineBack(without, "p1", first), "p1").work[0]?.highlightIds).toEqual([
    first,
    second,
  ]);
});

test("a keyword goes into the list that its pointer names, once", () => {
  const change = withWord(master, "/skills/0/keywords", "PostgreSQL");
  const once = withTailored(book, begun, change ?? ((record) => record));
  const twice = withTailored(once, begun, change ?? ((record) => record));
  expect(tailoredRecord(twice, "p1").skills[0]?.keywords).toEqual(["Go", "PostgreSQL"]);
  expect(withWord(master, "/skills/7/keywords", "PostgreSQL")).toBeNull();
  expect(withWord(master, "/basics/name", "PostgreSQL")).toBeNull();
});

test("a variant is renamed without losing what it says", () => {
  const next = withTailored(book, begun, (record) => replaceBullet(record, first, "Ran a Kafka consumer."));
  const renamed = withVariantName(next, begun, "Kestrel, ledger team");
  expect(variantFor(renamed, "p1")).toMatchObject({
    name: "Kestrel, ledger team",
    overrides: [{ value: "Ran a Kafka consumer." }],
  });
});
