/** What a person does to a reading, and the résumé that comes of it. */
import { expect, test } from "vitest";
import { pageTextOf } from "#core/page-text/index.ts";
import { type Resume, readResume } from "#core/resume/index.ts";
import { catalogue } from "#test/support/catalogue.ts";
import { acceptItem, acceptSure, addEntry, addItem, editItem, moveItem, removeItem } from "./change-items.ts";
import { certaintyOf, isWaiting } from "./confidence.ts";
import { groupsOfItems, labelOf } from "./groups-of-items.ts";
import { type ImportItem, itemsOfReading } from "./import-item.ts";
import { pathOf, placeOf } from "./place.ts";
import { resumeOfItems } from "./resume-of-items.ts";
import { titlesOfEntries } from "./titles-of-entries.ts";

const text = `# Ines Duarte (fictional)

ines@example.org · Lisbon, Portugal · github.com/ines-duarte-example

## Experience

### Backend Engineer, Harbour Parcel (fictional), 2019-03 to present

- Cut p99 of the label API from 900 ms to 180 ms.
- Built a retry queue in Go.

### Developer, Tram & Tide (fictional), 2016 to 2018

- Wrote the import of time tables.

## Skills

Go, PostgreSQL, Kafka
`;

const resumeOfText = (): { resume: Resume; items: ReadonlyArray<ImportItem> } => {
  const reading = readResume(pageTextOf(text, "markdown"), catalogue);
  if (!reading.ok) throw new Error(reading.error.type);
  return { resume: reading.value.resume, items: itemsOfReading(reading.value) };
};

const { resume, items } = resumeOfText();
const idOf = (value: string): string => items.find((item) => item.value === value)?.id ?? "";

test("left as it was read, the reading is the résumé", () => {
  expect(resumeOfItems(items)).toEqual(resume);
});

test("accepting changes no word", () => {
  expect(resumeOfItems(acceptSure(items))).toEqual(resume);
  expect(
    acceptSure(items)
      .filter(({ state }) => state === "open")
      .every(isWaiting),
  ).toBe(true);
});

test("an edited value is sure, and stands where it stood", () => {
  const edited = editItem(items, idOf("Backend Engineer"), "Senior Backend Engineer");
  expect(resumeOfItems(edited).work[0]?.position).toBe("Senior Backend Engineer");
  expect(edited.filter(({ state }) => state === "accepted").map(certaintyOf)).toEqual(["sure"]);
});

test("a removed bullet leaves no hole", () => {
  const left = removeItem(items, idOf("Cut p99 of the label API from 900 ms to 180 ms."));
  expect(resumeOfItems(left).work[0]?.highlights).toEqual(["Built a retry queue in Go."]);
});

test("moved onto a filled field, the two change places", () => {
  const to = { section: "work", entry: 0, field: "name", at: null } as const;
  const moved = resumeOfItems(moveItem(items, idOf("Backend Engineer"), to)).work[0];
  expect([moved?.name, moved?.position]).toEqual(["Backend Engineer", resume.work[0]?.name]);
});

test("moved into a list, a value comes last", () => {
  const to = { section: "work", entry: 1, field: "highlights", at: null } as const;
  const moved = resumeOfItems(moveItem(items, idOf("Built a retry queue in Go."), to));
  expect(moved.work.map(({ highlights }) => highlights.length)).toEqual([1, 2]);
  expect(moved.work[1]?.highlights.at(-1)).toBe("Built a retry queue in Go.");
});

test("a whole job that was missed can be added", () => {
  const [more, first] = addEntry(items, "work");
  expect(first?.path).toBe("/work/2/position");
  const named = editItem(more, first?.id ?? "", "Intern");
  expect(resumeOfItems(named).work[2]).toMatchObject({ position: "Intern", name: "", highlights: [] });
});

test("what was added and never typed is no part of the résumé", () => {
  const [more] = addItem(items, { section: "work", entry: 0, field: "highlights", at: null });
  expect(resumeOfItems(more)).toEqual(resume);
  expect(resumeOfItems(addEntry(items, "education")[0])).toEqual(resume);
});

test("least sure comes first, and what is settled goes to its own part", () => {
  const titles = titlesOfEntries(items);
  const [waiting, ...parts] = groupsOfItems(items, titles);
  const doubts = (waiting?.items ?? []).map(({ confidence }) => confidence);
  expect(doubts).toEqual(doubts.toSorted((a, b) => a - b));
  expect(parts.map(({ title }) => title)).toContain("Developer, Tram & Tide (fictional)");
  const [doubt] = waiting?.items ?? [];
  const after = groupsOfItems(acceptItem(items, doubt?.id ?? ""), titles)[0]?.items ?? [];
  expect(after.map(({ id }) => id)).not.toContain(doubt?.id);
});

test("every value is shown exactly once", () => {
  const shown = groupsOfItems(items, titlesOfEntries(items)).flatMap((group) => group.items);
  expect(new Set(shown.map(({ id }) => id))).toEqual(new Set(items.map(({ id }) => id)));
  expect(shown.length).toBe(items.length);
  expect(shown.every((item) => labelOf(item) !== "")).toBe(true);
});

test("a pointer and its place are the same thing", () => {
  for (const path of [
    "/basics/name",
    "/basics/location/city",
    "/basics/profiles/1/url",
    "/work/0/highlights/12",
    "/skills/2/name",
  ]) {
    expect(pathOf(placeOf(path))).toBe(path);
  }
});

test("a thousand bullets are grouped without waiting", () => {
  const many: ReadonlyArray<ImportItem> = Array.from({ length: 3000 }, (_, at) => ({
    id: `${at}`,
    path: `/work/${Math.floor(at / 3)}/highlights/${at % 3}`,
    value: "x",
    confidence: 0.5,
    box: null,
    span: null,
    state: "open",
  }));
  expect(groupsOfItems(many, titlesOfEntries(many))[0]?.items.length).toBe(3000);
});
