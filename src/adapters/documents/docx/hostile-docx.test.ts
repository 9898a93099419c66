import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { handMadeDocx, p, partXml, r } from "#test/support/hand-made-docx.ts";
import { readResumeFile } from "../read-resume-file.ts";
import { pageOfDocx } from "./page-of-docx.ts";
import { readDocx } from "./read-docx.ts";
import { unreadableDocx } from "./unreadable-docx.ts";

/** The text, or why there is none. */
const readingOf = (bytes: Uint8Array): string => {
  const page = pageOfDocx(bytes);
  if (page.ok) return page.value.text;
  return page.error.reason === "other-format" ? page.error.kind : page.error.reason;
};

const good = handMadeDocx(p("Ana Torres"));

test("a file cut off anywhere is broken or read, and never anything else", () => {
  for (let length = 0; length < good.length; length += 7) {
    expect(readingOf(good.subarray(0, length))).toBe("broken");
  }
});

test("a file with any bytes changed ends in a text or in a failure with a name", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 8 }), (changes) => {
      const bytes = Uint8Array.from(good);
      for (const [at, byte] of changes) bytes[at] = byte;
      expect(typeof readingOf(bytes)).toBe("string");
    }),
    { numRuns: 300 },
  );
});

const bomb = handMadeDocx("", { "word/document.xml": new Uint8Array(20 * 1024 * 1024) });

test("a bomb is refused, whether it inflates, declares too much, or has too many parts", () => {
  expect(readingOf(bomb)).toBe("too-large");
  const many = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`word/${i}.xml`, ""]));
  expect(readingOf(handMadeDocx(p("x"), many))).toBe("too-large");
});

test("a part that is larger than it says is measured while it is inflated", () => {
  const bytes = Uint8Array.from(bomb);
  const view = new DataView(bytes.buffer);
  // Every size in the directory of the zip says 1.
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true);
  }
  expect(readingOf(bytes)).toBe("too-large");
});

test("path names that lead out of the file name no part, of two parts with one name the first counts", () => {
  const text = readingOf(
    handMadeDocx(p("Ana Torres"), {
      "../word/document.xml": "evil",
      "/word/document.xml": "evil",
      "C:\\x": "evil",
    }),
  );
  expect(text).toBe("Ana Torres\n");
  const twice = handMadeDocx(p("Ana Torres"), {
    "word/documenu.xml": partXml("w:document", `<w:body>${p("Eve")}</w:body>`),
  });
  const renamed = Uint8Array.from(twice, (byte, at) =>
    byte === 0x75 && String.fromCharCode(...twice.subarray(at - 7, at)) === "documen" ? 0x74 : byte,
  );
  expect(readingOf(renamed)).toBe("Ana Torres\n");
});

test("a locked part asks for the password to be taken off", () => {
  const locked = Uint8Array.from(good);
  const view = new DataView(locked.buffer);
  for (let at = 0; at + 46 < locked.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  }
  expect(readingOf(locked)).toBe("encrypted");
});

test("a large zip's directory is found through its longer end record", () => {
  const at = good.length - 22;
  const old = new DataView(good.buffer, good.byteOffset + at);
  const [count, offset] = [old.getUint16(10, true), old.getUint32(16, true)];
  const bytes = new Uint8Array(good.length + 76);
  bytes.set(good.subarray(0, at));
  const view = new DataView(bytes.buffer);
  view.setUint32(at, 0x06064b50, true);
  view.setBigUint64(at + 32, BigInt(count), true);
  view.setBigUint64(at + 48, BigInt(offset), true);
  view.setUint32(at + 56, 0x07064b50, true);
  view.setBigUint64(at + 64, BigInt(at), true);
  view.setUint32(at + 76, 0x06054b50, true);
  view.setUint16(at + 86, 0xffff, true);
  view.setUint32(at + 92, 0xffffffff, true);
  expect(readingOf(bytes)).toBe("Ana Torres\n");
});

test("XML that defines entities, nests without end, has a huge attribute or is not XML", () => {
  const withDocument = (xml: string) => readingOf(handMadeDocx("", { "word/document.xml": xml }));
  const body = `<w:body>${p("&x;")}</w:body>`;
  const entities = partXml("w:document", body).replace("?>", '?><!DOCTYPE w [<!ENTITY x "lol">]>');
  expect(withDocument(entities)).toBe("broken");
  expect(withDocument(partXml("w:document", "<w:p>".repeat(100_000)))).toBe("too-large");
  expect(
    withDocument(partXml("w:document", `<w:body w:x="${"y".repeat(900_000)}">${p("Ana")}</w:body>`)),
  ).toBe("Ana\n");
  expect(withDocument("no xml")).toBe("broken");
  expect(withDocument(partXml("w:document", "<w:body>"))).toBe("broken");
});

test("a damaged part beside the text costs only what it says", () => {
  expect(readingOf(handMadeDocx(p("Ana Torres"), { "word/styles.xml": "<", "word/numbering.xml": "" }))).toBe(
    "Ana Torres\n",
  );
});

test("many hidden words and invisible letters are told in order", () => {
  const page = pageOfDocx(
    handMadeDocx(`<w:p>${`${r("a\u200B ")}${r("b\u200B ", "<w:vanish/>")}`.repeat(5000)}</w:p>`),
  );
  const hidden = page.ok ? page.value.hidden : [];
  expect(hidden).toHaveLength(10_000);
  expect(hidden.every(({ start }, i) => start >= (hidden[i - 1]?.end ?? 0))).toBe(true);
});

test("a line of half a megabyte, ten thousand lines and as many runs are read", () => {
  expect(readingOf(handMadeDocx(p("word ".repeat(100_000)))).length).toBe(500_000);
  expect(readingOf(handMadeDocx(p("Go").repeat(10_000))).length).toBe(30_000);
  expect(readingOf(handMadeDocx(`<w:p>${r("a").repeat(10_000)}</w:p>`)).length).toBe(10_001);
});

const zipOf = (...names: ReadonlyArray<string>): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8("<x/>")])));

const container = (stream: string): Uint8Array =>
  Uint8Array.from([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...new Uint8Array(504),
    ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);

test.each([
  ["an Excel file", zipOf("[Content_Types].xml", "xl/workbook.xml"), "UnsupportedFormat", "Excel"],
  ["an OpenDocument file", zipOf("mimetype", "content.xml"), "UnsupportedFormat", "OpenDocument"],
  ["a Pages file", zipOf("Index/Document.iwa"), "UnsupportedFormat", "Pages"],
  ["a zip of something else", zipOf("notes.txt"), "UnsupportedFormat", "zip"],
  ["a Word 97 file", container("WordDocument"), "UnsupportedFormat", "Word 97"],
  ["a locked file", container("EncryptedPackage"), "EncryptedDocx", "password"],
  ["an empty zip", zipSync({}), "UnsupportedFormat", "zip"],
])("%s under the name of a Word file says what it is and what to do", (_, bytes, type, word) => {
  const page = pageOfDocx(bytes);
  const failure = page.ok ? null : unreadableDocx(page.error);
  expect(failure?.type).toBe(type);
  expect(failure?.what).toContain(word);
});

test("one that takes too long is stopped, and the next one is read", async () => {
  const long = handMadeDocx(p("Go").repeat(10_000));
  expect(await readDocx(long, 0)).toEqual({ ok: false, error: { reason: "timed-out" } });
  expect(await readDocx(good)).toMatchObject({ ok: true, value: { text: "Ana Torres\n" } });
});

test("two files read at once do not see each other, although Node keeps them in one piece of memory", async () => {
  const files = ["Ana Torres", "Ben Okafor"].map((name) => Buffer.from(handMadeDocx(p(name))));
  const pages = await Promise.all(files.map((file) => readDocx(file)));
  expect(pages.map((page) => page.ok && page.value.text)).toEqual(["Ana Torres\n", "Ben Okafor\n"]);
});

test("a good file comes through the worker, one that holds only a picture says so", async () => {
  const page = await readResumeFile(good, "cv.docx");
  expect(page.ok && page.value.text).toBe("Ana Torres\n");
  expect(await readResumeFile(handMadeDocx(p("")), "cv.docx")).toMatchObject({
    error: { type: "NoTextLayer" },
  });
});
