/** Typing into a master and into a variant of it. */
import { expect, test } from "vitest";
import { pageTextOf } from "#core/page-text/index.ts";
import { readResume } from "#core/resume/index.ts";
import { type ResumeBook, recordOf } from "#core/resume-record/index.ts";
import { catalogue } from "#test/support/catalogue.ts";
import { applyFix } from "../lint/apply-fix.ts";
import { recordEdits } from "./record-edits.ts";
import { recordIn, withBroughtBack, withRecord } from "./record-in.ts";

const text = `# Ines Duarte (fictional)

## Experience

### Backend Engineer, Harbour Parcel (fictional), 2019-03 to present

- One.
- Two.

### Developer, Tram & Tide (fictional), 2016 to 2018

- Three.
`;

const startBook = (): ResumeBook => {
  const reading = readResume(pageTextOf(text, "markdown"), catalogue);
  if (!reading.ok) throw new Error(reading.error.type);
  const master = recordOf(reading.value.resume);
  return { master, variants: [{ id: "v1", name: "Kestrel (fictional)", posting: null, overrides: [] }] };
};

/** A desk without a page: the newest book, and what was asked to have the focus. */
const openDesk = (variantId: string | null) => {
  let book = startBook();
  const focused: Array<string> = [];
  const edits = recordEdits(
    (change) => {
      book = withRecord(book, variantId, change);
    },
    (id) => focused.push(id),
  );
  return {
    edits,
    focused,
    book: () => book,
    bullets: () => recordIn(book, variantId).work.map(({ highlights }) => highlights),
    bringBack: (id: string) => {
      book = withBroughtBack(book, variantId, id);
    },
  };
};

const [first, second] = startBook().master.work;
const [one = "", two = ""] = first?.highlightIds ?? [];

test("Enter in a bullet splits it, and the new one has the focus", () => {
  const desk = openDesk(null);
  desk.edits.setBullet(one, "Cut latency by half");
  desk.edits.splitBullet(first?.id ?? "", one, 11, 11);
  expect(desk.bullets()[0]).toEqual(["Cut latency", "by half", "Two."]);
  expect(desk.focused).toEqual([desk.book().master.work[0]?.highlightIds[1]]);
});

test("pasted lines become bullets below the empty one", () => {
  const desk = openDesk(null);
  desk.edits.addBullet(first?.id ?? "", two);
  desk.edits.pasteBullets(first?.id ?? "", desk.focused[0] ?? "", ["a", "b", "c"]);
  expect(desk.bullets()[0]).toEqual(["One.", "Two.", "a", "b", "c"]);
  expect(desk.focused.at(-1)).toBe(desk.book().master.work[0]?.highlightIds[4]);
});

test("bullets and entries move one place and stop at the ends", () => {
  const desk = openDesk(null);
  desk.edits.moveBullet(two, -1);
  desk.edits.moveBullet(two, -1);
  expect(desk.bullets()[0]).toEqual(["Two.", "One."]);
  desk.edits.moveEntry(second?.id ?? "", -1);
  expect(desk.bullets()[0]).toEqual(["Three."]);
});

test("a fix is put in only where the words still stand", () => {
  const { master } = startBook();
  const fixOf = (before: string) => ({
    title: "Say it better",
    replacements: [{ path: "/work/0/highlights/0", before, after: "Better." }],
  });
  expect(applyFix(master, fixOf("One.")).work[0]?.highlights).toEqual(["Better.", "Two."]);
  expect(applyFix(master, fixOf("Gone."))).toBe(master);
});

test("a variant rewords, leaves out and brings back, and the master stays as it was", () => {
  const desk = openDesk("v1");
  const { master } = desk.book();
  desk.edits.setBullet(one, "One, for Kestrel.");
  desk.edits.removeBullet(two);
  desk.edits.removeEntry(second?.id ?? "");
  expect(desk.bullets()).toEqual([["One, for Kestrel."]]);
  expect(desk.book().master).toBe(master);
  desk.bringBack(two);
  desk.bringBack(second?.id ?? "");
  expect(desk.bullets()).toEqual([["One, for Kestrel.", "Two."], ["Three."]]);
  desk.edits.setBullet(one, "One.");
  expect(desk.book().variants[0]?.overrides).toEqual([]);
});

test("one entry of a section that is left out as a whole can be brought back alone", () => {
  const desk = openDesk("v1");
  desk.edits.removeEntry(first?.id ?? "");
  desk.edits.removeEntry(second?.id ?? "");
  desk.bringBack(second?.id ?? "");
  expect(desk.bullets()).toEqual([["Three."]]);
});
