import fc from "fast-check";
import { expect, test } from "vitest";
import { blankWork, type Resume } from "#core/resume/index.ts";
import { catalogue } from "#test/support/catalogue.ts";
import { inventedPerson } from "#test/support/invented-people.ts";
import { bulletWorths } from "./bullet-worths.ts";
import { type FitChoice, fitToPages } from "./fit-to-pages.ts";

const person = inventedPerson(1);

const withRoles = (...roles: ReadonlyArray<ReadonlyArray<string>>): Resume => ({
  ...person,
  work: roles.map((highlights) => ({ ...blankWork, position: "Engineer", highlights })),
  interests: [],
  references: [],
  projects: [],
  volunteer: [],
});

/** A printer for tests: every bullet takes a line, and a page holds so many lines of 11 points. */
const pageOf = (lines: number) => {
  const asked: Array<FitChoice> = [];
  const pagesOf = async (choice: FitChoice): Promise<number> => {
    asked.push(choice);
    const bullets = choice.resume.work.reduce((sum, { highlights }) => sum + highlights.length, 0);
    return Math.ceil((bullets * (choice.size / 11) * choice.spacing) / lines);
  };
  return { asked, pagesOf };
};

const fitted = (resume: Resume, lines: number) => {
  const { asked, pagesOf } = pageOf(lines);
  const worthByPath = bulletWorths(resume, catalogue.wording);
  return fitToPages(resume, { maxPages: 1, size: 11, worthByPath }, pagesOf).then((answer) => ({
    ...answer,
    asked,
  }));
};

const plain = (count: number, name: string): ReadonlyArray<string> =>
  Array.from({ length: count }, (_, index) => `Wrote ${name} number ${"abcdefghij"[index]}.`);

test("what fits is printed whole, and is measured once", async () => {
  const resume = withRoles(plain(3, "a"), plain(3, "b"));
  const { asked, dropped, fits, resume: printed } = await fitted(resume, 10);
  expect([asked.length, dropped.length, fits]).toEqual([1, 0, true]);
  expect(printed).toBe(resume);
});

test("no role has more than five bullets, however empty the page is", async () => {
  const { dropped, resume } = await fitted(withRoles(plain(8, "a")), 100);
  expect(resume.work[0]?.highlights).toHaveLength(5);
  expect(dropped.map(({ reason }) => reason)).toEqual(["more-than-five", "more-than-five", "more-than-five"]);
});

test("the oldest role gives way first, and of it the bullet that ranks lowest", async () => {
  const { dropped, size, spacing } = await fitted(withRoles(plain(4, "new"), plain(4, "old")), 7);
  expect(dropped.map(({ path }) => path)).toEqual(["/work/1/highlights/3"]);
  expect([size, spacing]).toEqual([11, 1]);
});

test("a bullet with a figure outlives those before it that have none", async () => {
  const old = ["Wrote a.", "Wrote b.", "Wrote c.", "Cut p99 from 900 ms to 120 ms."];
  const { resume } = await fitted(withRoles(plain(4, "new"), old), 7);
  expect(resume.work[1]?.highlights).toContain("Cut p99 from 900 ms to 120 ms.");
});

test("two operations bullets stay among five, even where all others have figures", async () => {
  const bullets = [
    ...Array.from({ length: 6 }, (_, index) => `Cut p99 to ${index + 20} ms.`),
    "Was on call every sixth week.",
    "Wrote the post-mortem of the outage.",
  ];
  const { resume } = await fitted(withRoles(bullets), 100);
  expect(resume.work[0]?.highlights.slice(-2)).toEqual(bullets.slice(-2));
});

test("letters shrink before a role loses its third bullet, and never below ten points", async () => {
  const resume = withRoles(plain(3, "new"), plain(3, "old"));
  const slightly = await fitted(resume, 5.7);
  expect([slightly.dropped.length, slightly.fits]).toEqual([0, true]);
  const much = await fitted(resume, 1);
  expect([much.size, much.fits]).toEqual([10, false]);
});

test("a page that nothing fits is answered with the least there is, and says so", async () => {
  const { fits, pages, resume } = await fitted(withRoles(plain(5, "a"), plain(5, "b")), 0.5);
  expect([fits, pages > 1, resume.work[0]?.highlights.length]).toEqual([false, true, 3]);
});

test("references and interests go before a role loses its last but one bullet", async () => {
  const resume = {
    ...withRoles(plain(3, "new"), plain(3, "old")),
    interests: [{ name: "Chess", keywords: [] }],
    references: [{ name: "Ida", reference: "Good." }],
  };
  const { dropped, resume: printed } = await fitted(resume, 4);
  expect(dropped.map(({ path }) => path)).toEqual(["/references", "/interests", "/work/1/highlights/2"]);
  expect([printed.references, printed.interests]).toEqual([[], []]);
});

test("where nothing fits, nothing is let go in vain", async () => {
  const resume = withRoles(plain(5, "new"));
  const { dropped, fits, pages } = await fitted(resume, 2.3);
  expect([fits, pages, dropped.length]).toEqual([true, 1, 2]);
  const hopeless = await fitToPages(resume, { maxPages: 1, size: 11, worthByPath: new Map() }, async () => 2);
  expect([hopeless.fits, hopeless.pages, hopeless.dropped.length]).toEqual([false, 2, 0]);
});

test("every bullet is printed or named as dropped, and few measurements are needed", async () => {
  const bullets = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 9 });
  await fc.assert(
    fc.asyncProperty(bullets, fc.integer({ min: 1, max: 40 }), async (counts, lines) => {
      const resume = withRoles(...counts.map((count) => plain(Math.min(count, 10), "x")));
      const { asked, dropped, resume: printed } = await fitted(resume, lines);
      const printedCount = printed.work.reduce((sum, { highlights }) => sum + highlights.length, 0);
      const allCount = resume.work.reduce((sum, { highlights }) => sum + highlights.length, 0);
      expect(printedCount + dropped.length).toBe(allCount);
      expect(asked.length).toBeLessThanOrEqual(9);
      expect(printed.work.length).toBe(resume.work.length);
    }),
    { numRuns: 50 },
  );
});
