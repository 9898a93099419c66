/** Runs pdf.js apart from the program, so that a hostile file can be stopped: bytes in, words with positions out. */
import { parentPort, workerData } from "node:worker_threads";

/** A word or phrase as the file places it; origin top left, in PDF points. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly page: number;
}

export type PdfAnswer =
  | { readonly ok: true; readonly pieces: ReadonlyArray<PdfPiece>; readonly links: ReadonlyArray<string> }
  | { readonly ok: false; readonly reason: "encrypted" | "broken" };

/** A résumé has a few pages; these only bound the work. */
const MOST_PAGES = 40;
const MOST_PIECES = 100_000;

const read = async (bytes: Uint8Array): Promise<PdfAnswer> => {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const task = getDocument({
    data: bytes,
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
  });
  const file = await task.promise;
  const pieces: Array<PdfPiece> = [];
  const links = new Set<string>();
  for (let number = 1; number <= Math.min(file.numPages, MOST_PAGES); number += 1) {
    const page = await file.getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    const content = await page.getTextContent();
    for (const item of content.items) {
      if (!("str" in item) || item.str === "" || pieces.length >= MOST_PIECES) continue;
      pieces.push(pieceOf(item.str, item.transform.map(Number), item.width, height, number));
    }
    for (const note of await page.getAnnotations()) if (typeof note.url === "string") links.add(note.url);
  }
  return { ok: true, pieces, links: [...links] };
};

const pieceOf = (
  text: string,
  transform: ReadonlyArray<number>,
  width: number,
  height: number,
  page: number,
): PdfPiece => {
  const [, , c = 0, d = 0, x = 0, y = 0] = transform;
  return { text, x, y: height - y, width, size: Math.hypot(c, d) || 10, page };
};

const answer = async (): Promise<PdfAnswer> => {
  try {
    return await read(new Uint8Array(workerData as ArrayBuffer));
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    return { ok: false, reason: isLocked ? "encrypted" : "broken" };
  }
};

parentPort?.postMessage(await answer());
