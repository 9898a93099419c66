/** Word files written by hand for tests: only the parts that a test is about. People in them are fictional. */
import { strToU8, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006/relationships";

const namespaces = [
  `xmlns:w="${main}"`,
  `xmlns:r="${office}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ");

/** The content of `w:body`, and other parts by name, either as XML or as bytes. */
export const handMadeDocx = (
  body: string,
  others: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array => {
  const parts: Record<string, string | Uint8Array> = {
    "_rels/.rels": relationsXml([["rId1", "officeDocument", "word/document.xml"]]),
    "word/document.xml": partXml("w:document", `<w:body>${body}</w:body>`),
    ...others,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
};

export const partXml = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><${root} ${namespaces}>${content}</${root}>`;

/** Id, type and target; a target that is an address is external. */
export const relationsXml = (relations: ReadonlyArray<readonly [string, string, string]>): string =>
  `<Relationships xmlns="${packaged}">${relations
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${/^\w+:/u.test(target) ? ' TargetMode="External"' : ""}/>`,
    )
    .join("")}</Relationships>`;

/** A paragraph of one run. */
export const p = (text: string, paragraph = "", run = ""): string =>
  `<w:p><w:pPr>${paragraph}</w:pPr>${r(text, run)}</w:p>`;

export const r = (text: string, properties = ""): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

export const table = (rows: ReadonlyArray<ReadonlyArray<string>>): string =>
  `<w:tbl>${rows
    .map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr>`)
    .join("")}</w:tbl>`;
