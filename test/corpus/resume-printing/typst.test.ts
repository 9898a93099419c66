import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { SaxesParser } from "saxes";
import { afterAll, expect, test } from "vitest";
import { createResumePrinter } from "#adapters/resume-printing/resume-printer.ts";
import { createPrintingThread } from "#adapters/resume-printing/typst/printing-thread.ts";
import { workerPlace } from "#adapters/resume-printing/typst/worker-place.ts";
import { type PrintSettings, papers, templates } from "#app/ports/resume/resume-printer.ts";
import { blankWork, type Resume } from "#core/resume/index.ts";
import { inventedPerson } from "#test/support/invented-people.ts";

const printer = createResumePrinter();
afterAll(() => printer.close());

const settings = (
  template: PrintSettings["template"],
  paper: PrintSettings["paper"] = "a4",
): PrintSettings => ({
  template,
  paper,
  size: null,
});

/** Somebody with almost every kind of section. */
const person = inventedPerson(10_019);

const pdfOf = async (resume: Resume, by: PrintSettings) => {
  const printed = await printer.pdf(resume, by);
  if (!printed.ok) throw new Error(printed.error.message);
  return printed.value;
};

const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

const opened = (bytes: Uint8Array) => getDocument({ data: bytes.slice(), verbosity: 0 }).promise;

test("the same record and settings give the same bytes, twice and from another process", async () => {
  const bytes = await Promise.all(
    templates.map(async (template) => (await pdfOf(person, settings(template))).bytes),
  );
  const again = await Promise.all(
    templates.map(async (template) => (await pdfOf(person, settings(template))).bytes),
  );
  const program = `
    import { createHash } from "node:crypto";
    import { createResumePrinter } from "#adapters/resume-printing/resume-printer.ts";
    import { inventedPerson } from "#test/support/invented-people.ts";
    const printer = createResumePrinter();
    for (const template of ${JSON.stringify(templates)}) {
      const { value } = await printer.pdf(inventedPerson(10_019), { template, paper: "a4", size: null });
      console.log(createHash("sha256").update(value.bytes).digest("hex"));
    }
    await printer.close();`;
  const elsewhere = execFileSync(
    process.execPath,
    ["--conditions=source", "--import", "tsx", "--input-type=module", "-e", program],
    { encoding: "utf8" },
  );
  expect(again.map(hashOf)).toEqual(bytes.map(hashOf));
  expect(elsewhere.trim().split("\n")).toEqual(bytes.map(hashOf));
});

test.each(templates)(
  "%s is tagged for screen readers, with title, author, language and no date",
  async (template) => {
    const { bytes } = await pdfOf(person, settings(template));
    const file = await opened(bytes);
    const { info } = await file.getMetadata();
    expect(info).toMatchObject({
      Title: `${person.basics.name} – Résumé`,
      Author: person.basics.name,
      Language: "en",
    });
    expect(info).not.toHaveProperty("CreationDate");
    expect(await file.getMarkInfo()).toMatchObject({ Marked: true });
    const raw = Buffer.from(bytes).toString("latin1");
    expect(raw).toContain("<pdfuaid:part>1</pdfuaid:part>");
    const page = await file.getPage(1);
    const roles = JSON.stringify(await page.getStructTree());
    for (const role of ["H1", "H2", "H3", "P", "LBody", "Link"]) expect(roles).toContain(`"role":"${role}"`);
    const links = (await page.getAnnotations()) as ReadonlyArray<{
      readonly contentsObj: { readonly str: string };
    }>;
    expect(links.every(({ contentsObj }) => contentsObj.str !== "")).toBe(true);
  },
);

test.each(papers)("a page is of the size of %s", async (paper) => {
  const { bytes } = await pdfOf(person, settings("linear", paper));
  const { view } = await (await opened(bytes)).getPage(1);
  expect(view.map(Math.round)).toEqual(paper === "a4" ? [0, 0, 595, 842] : [0, 0, 612, 792]);
});

test("a preview is one picture a page: well-formed, without script, style, link or anything from elsewhere", async () => {
  const long = { ...person, work: [...person.work, ...person.work, ...person.work] };
  for (const template of templates) {
    const preview = await printer.preview(long, settings(template));
    if (!preview.ok) throw new Error(preview.error.message);
    const { pages } = await pdfOf(long, settings(template));
    expect(preview.value.pages).toHaveLength(pages);
    for (const { svg, width, height } of preview.value.pages) {
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
      const names = new Set<string>();
      const addresses = new Set<string>();
      const parser = new SaxesParser();
      parser.on("opentag", ({ name, attributes }) => {
        names.add(name);
        for (const [key, value] of Object.entries(attributes)) if (key.endsWith("href")) addresses.add(value);
      });
      parser.write(svg ?? "").close();
      const harmless = ["defs", "g", "path", "rect", "svg", "symbol", "use"];
      expect([...names].filter((name) => !harmless.includes(name))).toEqual([]);
      expect([...addresses].every((address) => address.startsWith("#"))).toBe(true);
    }
  }
});

test("text is never markup: what would be code in a template is printed as it stands", async () => {
  const hostile =
    '#import "@preview/x:1.0.0": * $x$ *bold* \\u{41} // #read("/etc/passwd") <label> @ref `raw`';
  const { bytes } = await pdfOf(
    { ...person, work: [{ ...blankWork, position: hostile }] },
    settings("linear"),
  );
  const items = (await (await (await opened(bytes)).getPage(1)).getTextContent()).items;
  const text = items.map((item) => ("str" in item ? item.str : "")).join("");
  expect(text.replaceAll(/\s/gu, "")).toContain(hostile.replaceAll(/\s/gu, ""));
});

test("what no font can draw is named and does not spoil the rest", async () => {
  const basics = { ...person.basics, name: "Li Wei 李伟 🚀", summary: "Ships\u0000 things\uFFFF." };
  for (const template of templates) {
    const { missing } = await pdfOf({ ...person, basics }, settings(template));
    expect(missing).toEqual(["李", "伟", "🚀"]);
  }
});

test("a bare name, twenty bullets, a word without end: everything is printed", async () => {
  const empty = { ...person, work: [], education: [], projects: [], skills: [] };
  const endless = {
    ...blankWork,
    position: "x".repeat(5000),
    highlights: Array.from({ length: 20 }, () => "Did it."),
  };
  for (const template of templates) {
    expect((await pdfOf(empty, settings(template))).pages).toBe(1);
    expect((await pdfOf({ ...person, work: [endless] }, settings(template))).pages).toBeGreaterThan(0);
  }
});

test("a template that does not compile is a failed print, not a crash", async () => {
  const folder = mkdtempSync(join(tmpdir(), "mettle-template-"));
  writeFileSync(join(folder, "linear.typ"), "#let broken = ");
  const broken = createResumePrinter(
    createPrintingThread({ place: { ...workerPlace(), templateFolder: folder } }),
  );
  expect(await broken.pdf(person, settings("linear"))).toMatchObject({
    ok: false,
    error: { type: "PrintFailed" },
  });
  await broken.close();
});
