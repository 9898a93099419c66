import { afterAll, expect, test } from "vitest";
import { createResumePrinter } from "#adapters/resume-printing/resume-printer.ts";
import { templates } from "#app/ports/resume/resume-printer.ts";
import { printedResumeOf } from "#core/resume-printing/index.ts";
import { inventedPeople } from "#test/support/invented-people.ts";
import { lostTexts } from "../../../bench/resume-print/lost-texts.ts";
import { pdfReaders } from "../../../bench/resume-print/pdf-readers.ts";
import { printedParts } from "../../../bench/resume-print/printed-parts.ts";

const printer = createResumePrinter();
afterAll(() => printer.close());

const readers = await pdfReaders();
const people = inventedPeople(40);

const printOf = async (index: number, template: (typeof templates)[number]) => {
  const person = people[index];
  if (!person) throw new Error("there are forty people");
  const paper = index % 2 === 0 ? "a4" : "letter";
  const printed = await printer.pdf(person, { template, paper, size: null });
  if (!printed.ok) throw new Error(printed.error.message);
  return { person, ...printed.value };
};

test.each(templates)("every text of %s is read back in order, by every reader at hand", async (template) => {
  const losses: Array<string> = [];
  for (const index of people.keys()) {
    const { person, bytes, missing } = await printOf(index, template);
    expect(missing).toEqual([]);
    const parts = printedParts(printedResumeOf(person));
    for (const { name, read } of readers) {
      const lost = lostTexts(await read(bytes), parts);
      losses.push(...lost.map(({ of, text }) => `${name}, person ${index}, ${of}: ${text}`));
    }
  }
  expect(losses).toEqual([]);
});
