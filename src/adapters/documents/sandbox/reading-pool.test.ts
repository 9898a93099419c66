import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { pdfPieces } from "../pdf/pdf-pieces.ts";
import { watchMemory } from "./watch-memory.ts";

/** One page whose content unpacks to so many blanks. */
const padded = (megabytes: number): Uint8Array => {
  const content = Buffer.alloc(megabytes * 1024 * 1024, " ");
  content.write("BT /F1 12 Tf 60 700 Td (Ana Torres) Tj ET ");
  const stream = deflateSync(content);
  const head =
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n" +
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n" +
    `4 0 obj<</Length ${stream.length}/Filter/FlateDecode>>stream\n`;
  return Buffer.concat([
    Buffer.from(head, "latin1"),
    stream,
    Buffer.from("\nendstream endobj\ntrailer<</Size 5/Root 1 0 R>>\n%%EOF"),
  ]);
};

test("several files at once are all read, also beside one that never ends in time", async () => {
  const [slow, ...others] = await Promise.all([
    pdfPieces(padded(1), 0),
    ...Array.from({ length: 5 }, () => pdfPieces(padded(1))),
  ]);
  expect(slow).toEqual({ ok: false, error: "timed-out" });
  expect(others.map(({ ok }) => ok)).toEqual([true, true, true, true, true]);
}, 60_000);

test("growth of the program is seen, and said once", async () => {
  let said = 0;
  const stop = watchMemory(
    () => {
      said += 1;
    },
    64 * 1024 * 1024,
  );
  const buffer = Buffer.alloc(256 * 1024 * 1024, 1);
  await new Promise((resolve) => setTimeout(resolve, 250));
  stop();
  expect({ said, last: buffer.at(-1) }).toEqual({ said: 1, last: 1 });
});
