/** A page is drawn once; what is not sent again is not lost. */
import { expect, test } from "vitest";
import { hashesOf, pagesOnScreen } from "./page-on-screen.ts";

const size = { width: 595, height: 842 };
const drawn = (hash: string) => ({ hash, svg: `<svg id="${hash}"/>`, ...size });
const named = (hash: string) => ({ hash, svg: null, ...size });

test("a page that did not change keeps its picture, wherever it stands now", () => {
  const before = pagesOnScreen([drawn("one"), drawn("two")], []);
  const after = pagesOnScreen([drawn("new"), named("one"), named("two")], before);
  expect(after.map(({ address }) => address.slice(-12))).toEqual([
    ' id="new"/>'.padStart(12, "g"),
    ' id="one"/>'.padStart(12, "g"),
    ' id="two"/>'.padStart(12, "g"),
  ]);
  expect(hashesOf(after)).toEqual(["new", "one", "two"]);
});

test("a changed page that nobody looks at keeps its old picture until somebody does", () => {
  const before = pagesOnScreen([drawn("one"), drawn("two")], []);
  const after = pagesOnScreen([drawn("one"), named("other"), named("third")], before);
  expect(after.map(({ isCurrent }) => isCurrent)).toEqual([true, false, false]);
  expect(after[1]?.address).toBe(before[1]?.address);
  expect(after[2]?.address).toMatch(/viewBox="0 0 595 842"/u);
  expect(hashesOf(after)).toEqual(["one"]);
  expect(hashesOf(pagesOnScreen([named("one"), drawn("other"), named("third")], after))).toEqual([
    "one",
    "other",
  ]);
});

test("what would end an address is escaped", () => {
  const [page] = pagesOnScreen([{ hash: "a", svg: '<path fill="#fff" width="50%"/>', ...size }], []);
  expect(page?.address).toMatch(/fill="%23fff" width="50%25"/u);
});
