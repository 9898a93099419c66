/** Takes out of a Word file what differs from run to run: times, and ids drawn by chance. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

export const stableDocx = (bytes: Uint8Array): Uint8Array => {
  const parts = unzipSync(bytes);
  const ids = new Map<string, string>();
  const stable: Zippable = {};
  for (const name of Object.keys(parts).sort(byPlace)) {
    const part = parts[name];
    if (part === undefined || name.endsWith("/")) continue;
    stable[name] = isXml(name) ? strToU8(stableXml(strFromU8(part), ids)) : part;
  }
  return zipSync(stable, { mtime: EPOCH, level: 6 });
};

/** The earliest time that a zip can state; local, as zips have no time zone. */
const EPOCH = new Date(1980, 0, 1);
const isXml = (name: string): boolean => name.endsWith(".xml") || name.endsWith(".rels");

/** Programs that read only the beginning of a zip look for the list of its parts there. */
const byPlace = (a: string, b: string): number => {
  const first = "[Content_Types].xml";
  if (a === first || b === first) return a === first ? -1 : 1;
  return a < b ? -1 : 1;
};

const stableXml = (xml: string, ids: Map<string, string>): string =>
  xml
    .replaceAll(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?Z/gu, "2000-01-01T00:00:00Z")
    // docx draws the ids of links by chance; those of its own parts are rId and a number.
    .replaceAll(/"rId(?!\d{1,4}")([\w-]{5,40})"/gu, (_, id: string) => {
      const known = ids.get(id) ?? `rIdLink${ids.size + 1}`;
      ids.set(id, known);
      return `"${known}"`;
    });
