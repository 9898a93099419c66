import { expect, test, vi } from "vitest";
import { readResume } from "#core/resume/index.ts";
import { catalogue } from "#test/support/catalogue.ts";
import { pdfPieces } from "./pdf/pdf-pieces.ts";
import { readResumeFile } from "./read-resume-file.ts";

// From source every PDF starts a worker that first compiles itself; a busy machine needs seconds for that.
vi.setConfig({ testTimeout: 60_000 });

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
}

/** A one-page PDF with words where the test wants them; `y` from the bottom of the page. */
const pdfWith = (words: ReadonlyArray<Placed>): Uint8Array => {
  const content = words
    .map(
      ({ x, y, text, size = 10 }) =>
        `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replaceAll(/[()\\]/gu, "\\$&")}) Tj ET`,
    )
    .join("\n");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ];
  const body = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join("");
  // One byte a character: 0x95 is a bullet in the font's encoding.
  return latin(`%PDF-1.4\n${body}trailer << /Root 1 0 R /Size 6 >>\n%%EOF`);
};

const resumeOf = async (file: Uint8Array, name: string) => {
  const page = await readResumeFile(file, name);
  if (!page.ok) throw new Error(page.error.type);
  const reading = readResume(page.value, { wording: catalogue.wording });
  if (!reading.ok) throw new Error(reading.error.type);
  return reading.value.resume;
};

const typeOf = async (file: Uint8Array, name: string) => {
  const page = await readResumeFile(file, name);
  return page.ok ? page.value.format : page.error.type;
};

test.each([
  ["# Ana Torres\n\n## Skills\nGo", "cv.md", "markdown"],
  ["Ana Torres\n\nSKILLS\nGo", "cv.txt", "text"],
  ['{"basics":{"name":"Ana"}}', "cv.json", "json"],
  ['{"basics":{"name":"Ana"}}', "", "json"],
  ["", "cv.md", "EmptyFile"],
  ["PK\u0003\u0004word/document.xml", "cv.docx", "BrokenDocx"],
  ["{\\rtf1 Ana}", "cv.rtf", "UnsupportedFormat"],
  ["%PDF-1.7\nthis is no PDF", "cv.pdf", "BrokenPdf"],
])("%j named %j is read as %s", async (text, name, type) => {
  expect(await typeOf(bytes(text), name)).toBe(type);
});

test("UTF-16 text is read", async () => {
  const file = Uint8Array.from([
    0xff,
    0xfe,
    ...[..."Zoë\n\nSKILLS\nGo"].flatMap((c) => [c.charCodeAt(0), 0]),
  ]);
  expect((await resumeOf(file, "cv.txt")).basics.name).toBe("Zoë");
});

test("a PDF in one column: name, mail, job and wrapped bullet", async () => {
  const file = pdfWith([
    { x: 60, y: 780, text: "Ana Torres", size: 20 },
    { x: 60, y: 760, text: "ana@example.com" },
    { x: 60, y: 720, text: "Experience", size: 14 },
    { x: 60, y: 700, text: "Senior Engineer, Acme" },
    { x: 450, y: 700, text: "Jan 2020 - Present" },
    { x: 60, y: 686, text: "\u0095 Moved the settlement of two countries to one" },
    { x: 72, y: 672, text: "ledger without downtime." },
    { x: 60, y: 658, text: "\u0095 Wrote the runbook." },
  ]);
  const { basics, work } = await resumeOf(file, "cv.pdf");
  expect(basics).toMatchObject({ name: "Ana Torres", email: "ana@example.com" });
  expect(work).toMatchObject([
    { name: "Acme", position: "Senior Engineer", startDate: "2020-01", endDate: "present" },
  ]);
  expect(work[0]?.highlights).toHaveLength(2);
});

test("a PDF in two columns is read one column after the other", async () => {
  const left = ["Skills", "Go", "Kafka", "Redis", "Helm", "Terraform", "Python", "Rust"];
  const right = [
    "Experience",
    "Engineer, Acme, 2019 - 2021",
    "- Built the ledger that settles payments.",
    "- Wrote the runbook for the outage.",
    "- Ran the move to Kubernetes.",
    "Developer, Beta, 2016 - 2019",
    "- Built the order service in Java.",
    "- Fixed the nightly batch.",
  ];
  const file = pdfWith([
    { x: 60, y: 780, text: "Ana Torres", size: 20 },
    ...left.map((text, i) => ({ x: 60, y: 740 - i * 17, text })),
    ...right.map((text, i) => ({ x: 220, y: 740 - i * 19, text })),
  ]);
  const { skills, work } = await resumeOf(file, "cv.pdf");
  expect(skills.flatMap(({ keywords }) => keywords)).toContain("Kafka");
  expect(work.map(({ name, highlights }) => [name, highlights.length])).toEqual([
    ["Acme", 3],
    ["Beta", 2],
  ]);
});

test("a PDF of pictures says that it holds no text", async () => {
  expect(await typeOf(pdfWith([]), "scan.pdf")).toBe("NoTextLayer");
});

test("two small files read at once do not see each other, although Node keeps them in one piece of memory", async () => {
  const files = ["Ana Torres", "Ben Okafor"].map((text) => Buffer.from(pdfWith([{ x: 60, y: 780, text }])));
  const pages = await Promise.all(files.map((file) => readResumeFile(file, "cv.pdf")));
  expect(pages.map((page) => page.ok && page.value.text.trim())).toEqual(["Ana Torres", "Ben Okafor"]);
});

test("a PDF that takes too long is stopped", async () => {
  const words = Array.from({ length: 50_000 }, (_, i) => ({ x: 60, y: i % 800, text: `word ${i}` }));
  expect(await pdfPieces(pdfWith(words), 1)).toEqual({ ok: false, error: "timed-out" });
});

test("an error names the file as it is called, and says what a résumé may be saved as", async () => {
  expect(await readResumeFile(Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0), "posting.md")).toEqual({
    ok: false,
    error: {
      type: "NotText",
      message:
        "posting.md holds no readable text. Save the résumé as text, Markdown, PDF or DOCX, or paste its text.",
    },
  });
});
