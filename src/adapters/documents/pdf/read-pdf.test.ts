/** Small PDFs written by hand, instruction by instruction, and hostile ones; read without the thread around them. */
import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import type { Piece } from "#core/page-layout/index.ts";
import { readPdf } from "./read-pdf.ts";

const latin = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0) & 255);

interface Parts {
  readonly objects?: ReadonlyArray<string>;
  readonly page?: string;
  readonly pages?: number;
  readonly trailer?: string;
}

/** Fonts F1 (plain) and F2 (bold), the given content, and more objects from number 10 on. */
const pdfOf = (
  content: string,
  { objects = [], page = "", pages = 1, trailer = "" }: Parts = {},
): Uint8Array => {
  const numbers = Array.from({ length: pages }, (_, at) => (at === 0 ? 3 : 100 + at));
  const all = [
    "1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj",
    `2 0 obj << /Type /Pages /Kids [${numbers.map((number) => `${number} 0 R`).join(" ")}] /Count ${pages} >> endobj`,
    ...numbers.map(
      (number) =>
        `${number} 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> /XObject << /X 10 0 R >> >> ${page} >> endobj`,
    ),
    `4 0 obj << /Length ${content.length} >>\nstream\n${content}\nendstream endobj`,
    "5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> endobj",
    "6 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-BoldOblique /Encoding /WinAnsiEncoding >> endobj",
    ...objects,
  ];
  return latin(`%PDF-1.7\n${all.join("\n")}\ntrailer << /Root 1 0 R /Size 20 ${trailer} >>\n%%EOF`);
};

const text = (x: number, y: number, words: string, font = "/F1 10 Tf"): string =>
  `BT ${font} 1 0 0 1 ${x} ${y} Tm (${words}) Tj ET`;

const piecesOf = async (file: Uint8Array): Promise<ReadonlyArray<Piece>> => {
  const answer = await readPdf(file);
  if (!answer.ok) throw new Error(answer.reason);
  return answer.pages.flatMap(({ pieces }) => pieces);
};

const reasonOf = async (file: Uint8Array): Promise<string> => {
  const answer = await readPdf(file);
  return answer.ok ? "read" : answer.reason;
};

test("words have their place, size and weight, with the origin at the top left", async () => {
  const [ana, torres] = await piecesOf(pdfOf(`${text(60, 780, "Ana Torres", "/F2 20 Tf")}`));
  expect(ana).toMatchObject({ text: "Ana", x: 60, baseline: 62, size: 20, bold: true, italic: true });
  expect(ana?.width).toBeCloseTo(20 * (0.722 + 0.611 + 0.556), 3);
  expect(torres).toMatchObject({ text: "Torres", afterBlank: true });
});

test("a page that is turned is read as it is seen", async () => {
  const [word] = await piecesOf(pdfOf("BT /F1 10 Tf 0 1 -1 0 100 60 Tm (Ana) Tj ET", { page: "/Rotate 90" }));
  expect(word).toMatchObject({ text: "Ana", x: 60, baseline: 100 });
  expect(word?.turned).toBeUndefined();
});

test("text that runs up the page says so", async () => {
  const [word] = await piecesOf(pdfOf("BT /F1 10 Tf 0 1 -1 0 100 60 Tm (Ana) Tj ET"));
  expect(word?.turned).toBeLessThan(0);
});

test.each([
  ["text that is not painted", `${text(60, 700, "seen")} BT 3 Tr ET ${text(60, 780, "secret")}`],
  ["white on white", `1 g ${text(60, 780, "secret")}`],
  ["white on white", `0 0 0 rg 50 770 200 30 re f 1 g 50 770 200 30 re f ${text(60, 780, "secret")}`],
  [
    "text under a painted area",
    `${text(60, 780, "secret")} 0.4 g 50 770 200 30 re f 1 g ${text(60, 780, "seen")}`,
  ],
  ["text too small to read", text(60, 780, "secret", "/F1 1 Tf")],
  ["text outside the page", text(-300, 780, "secret")],
])("%s is told apart", async (why, content) => {
  const pieces = await piecesOf(pdfOf(content));
  expect(pieces.find((piece) => piece.text === "secret")?.unseen).toBe(why);
});

test.each([
  ["white letters on a dark bar", `0 0 0.4 rg 50 770 200 30 re f 1 g ${text(60, 780, "seen")}`],
  ["words below a triangle", `${text(60, 780, "seen")} 0.4 g 50 770 m 250 770 l 150 800 l f`],
  [
    "words below an area that is cut off before them",
    `${text(60, 780, "seen")} q 300 700 100 100 re W n 0.4 g 50 770 400 30 re f Q`,
  ],
  ["the readable layer of a scanned page", `BT 3 Tr ET ${text(60, 780, "seen")}`],
])("%s are seen", async (_, content) => {
  const [piece] = await piecesOf(pdfOf(content));
  expect(piece?.text).toBe("seen");
  expect(piece?.unseen).toBeUndefined();
});

test("white letters on a large picture are seen, although the picture is not unpacked", async () => {
  const image = `10 0 obj << /Type /XObject /Subtype /Image /Width 200 /Height 200 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 40000 >>\nstream\n${"\u0000".repeat(40_000)}\nendstream endobj`;
  const content = `q 300 0 0 200 50 700 cm /X Do Q 1 g ${text(60, 780, "seen")}`;
  const [piece] = await piecesOf(pdfOf(content, { objects: [image] }));
  expect(piece?.unseen).toBeUndefined();
});

test("an accent that is drawn over its letter is one letter with it", async () => {
  const pieces = await piecesOf(pdfOf("BT /F1 10 Tf 1 0 0 1 60 780 Tm [(Caf) (\u00b4) 445 (e)] TJ ET"));
  expect(pieces.map((piece) => piece.text)).toEqual(["Café"]);
});

test("small dots that are painted are marks", async () => {
  const dots = [700, 686, 672].map((y) => `60 ${y} 3 3 re f ${text(70, y, "item")}`).join(" ");
  const pieces = await piecesOf(pdfOf(dots));
  expect(pieces.filter(({ sign }) => sign === "dot 3")).toHaveLength(3);
});

test("links have their place; an address without a scheme is kept", async () => {
  const link = (number: number, y: number, uri: string): string =>
    `${number} 0 obj << /Type /Annot /Subtype /Link /Rect [60 ${y} 160 ${y + 12}] /A << /S /URI /URI (${uri}) >> >> endobj`;
  const file = pdfOf(text(60, 780, "code"), {
    page: "/Annots [11 0 R 12 0 R]",
    objects: [link(11, 776, "https://github.com/example"), link(12, 700, "linkedin.com/in/example")],
  });
  const answer = await readPdf(file);
  expect(answer.ok && answer.pages[0]?.links).toEqual([
    { x: 60, y: 54, w: 100, h: 12, url: "https://github.com/example" },
    { x: 60, y: 130, w: 100, h: 12, url: "linkedin.com/in/example" },
  ]);
});

test("forty pages are read, two hundred are refused whole", async () => {
  expect(await piecesOf(pdfOf(text(60, 780, "word"), { pages: 40 }))).toHaveLength(40);
  expect(await reasonOf(pdfOf(text(60, 780, "word"), { pages: 200 }))).toBe("too-long");
});

test("more words than any résumé has are refused whole", async () => {
  const words = Array.from({ length: 100_100 }, () => "w").join(" ");
  expect(await reasonOf(pdfOf(text(60, 780, words)))).toBe("too-long");
});

const junk = (length: number): string => `<${"5a".repeat(length)}>`;

test.each([
  ["RC4 of 40 bits", `/V 1 /R 2 /O ${junk(32)} /U ${junk(32)} /P -44`],
  ["RC4 of 128 bits", `/V 2 /R 3 /Length 128 /O ${junk(32)} /U ${junk(32)} /P -44`],
  [
    "AES of 128 bits",
    `/V 4 /R 4 /Length 128 /CF << /StdCF << /CFM /AESV2 /Length 16 >> >> /StmF /StdCF /StrF /StdCF /O ${junk(32)} /U ${junk(32)} /P -44`,
  ],
  [
    "AES of 256 bits",
    `/V 5 /R 6 /Length 256 /CF << /StdCF << /CFM /AESV3 /Length 32 >> >> /StmF /StdCF /StrF /StdCF /O ${junk(48)} /U ${junk(48)} /OE ${junk(32)} /UE ${junk(32)} /Perms ${junk(16)} /P -44`,
  ],
])("a file locked with %s is encrypted", async (_, lock) => {
  const file = pdfOf(text(60, 780, "Ana Torres"), {
    objects: [`11 0 obj << /Filter /Standard ${lock} >> endobj`],
    trailer: `/Encrypt 11 0 R /ID [${junk(16)} ${junk(16)}]`,
  });
  expect(await reasonOf(file)).toBe("encrypted");
});

test("a file that is cut off is broken or has what was left of it, and never hangs", async () => {
  const whole = pdfOf(text(60, 780, "Ana Torres"));
  for (const share of [0.02, 0.1, 0.3, 0.5, 0.9])
    expect(["broken", "read"]).toContain(await reasonOf(whole.slice(0, whole.length * share)));
});

test("a form that draws itself ends", async () => {
  const form =
    "10 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X 10 0 R >> >> /Length 5 >>\nstream\n/X Do\nendstream endobj";
  const pieces = await piecesOf(pdfOf(`/X Do ${text(60, 780, "after")}`, { objects: [form] }));
  expect(pieces.map((piece) => piece.text)).toEqual(["after"]);
});

test("thirty thousand objects that say nothing do not stand in the way", async () => {
  const objects = Array.from({ length: 30_000 }, (_, at) => `${at + 20} 0 obj << >> endobj`);
  const pieces = await piecesOf(pdfOf(text(60, 780, "Ana"), { objects }));
  expect(pieces.map((piece) => piece.text)).toEqual(["Ana"]);
});

test("content that unpacks to a hundred times its size is read", async () => {
  const packed = deflateSync(
    Buffer.from(`${"q Q ".repeat(500_000)}${text(60, 780, "Ana")}`, "latin1"),
  ).toString("latin1");
  const file = pdfOf("", {
    page: "/Contents 10 0 R",
    objects: [
      `10 0 obj << /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream endobj`,
    ],
  });
  expect(["read", "broken"]).toContain(await reasonOf(file));
});
