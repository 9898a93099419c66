/** What a résumé states, as facts: nothing of the page may be missing, or a true sentence would be refused. */
import { expect, test } from "vitest";
import { pageTextOf } from "#core/page-text/index.ts";
import { readResume } from "#core/resume/index.ts";
import { catalogue } from "#test/support/catalogue.ts";
import { citableFactsOf } from "./citable-facts-of.ts";

const page = `# Ada Quill (fictional)
Leeds

## Experience

### Backend Engineer — Quillmoor, Leeds
03/2019 – 05/2022 (30 hours per week)

- Built an importer. It reads 40 files a day.

## Education

- MSc Statistics, Northgate University, 2016 (not finished)
`;

const facts = (() => {
  const reading = readResume(pageTextOf(page, "markdown"), { wording: catalogue.wording });
  return reading.ok ? citableFactsOf(reading.value, { wording: catalogue.wording }) : [];
})();

test("each sentence of a bullet is a fact of its job", () => {
  const bullets = facts.filter(({ kind }) => kind === "bullet");
  expect(bullets.map(({ text }) => text)).toEqual(["Built an importer.", "It reads 40 files a day."]);
  expect(bullets.map(({ id }) => id)).toEqual(["/work/0/highlights/0", "/work/0/highlights/0#1"]);
  expect(bullets[0]?.job?.organisation).toBe("Quillmoor");
  expect(bullets[0]?.evidence).toBe("production");
});

test("a line that no field holds is a fact as well, of the job it stands under", () => {
  const line = facts.find(({ text }) => text.includes("30 hours"));
  expect(line?.job?.key).toBe("/work/0");
});

test("what the line of a school takes back is not lost with the line", () => {
  expect(
    facts.filter(({ kind }) => kind === "education").every(({ text }) => /not finished/u.test(text)),
  ).toBe(true);
});

test("ids are unique", () => {
  expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
});
