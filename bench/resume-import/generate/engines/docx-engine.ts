/** Pages as a word processor keeps them: WordprocessingML written by hand, so that it shares nothing with the product's own writer. */
import { strToU8, zipSync } from "fflate";
import type { Drawn, Inked, Look } from "../drawn-page.ts";
import type { PrintingEngine } from "./chromium-engine.ts";

export const docxEngine = async (): Promise<PrintingEngine> => ({
  print: async ({ head, bar, main, look }) => {
    const links: Array<string> = [];
    const body = [...head, ...bar, ...main].map((one) => paragraph(one, look, links)).join("");
    const font = look.family === "sans" ? "Arial" : "Georgia";
    return zipSync({
      "[Content_Types].xml": part(
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>`,
      ),
      "_rels/.rels": part(
        relationships([`Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"`]),
      ),
      "word/document.xml": part(
        `<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:body>${body}</w:body></w:document>`,
      ),
      "word/styles.xml": part(
        `<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}"/><w:sz w:val="${look.size * 2}"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:rPr><w:sz w:val="${look.size * 3}"/></w:rPr></w:style></w:styles>`,
      ),
      "word/numbering.xml": part(
        `<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
      ),
      "word/_rels/document.xml.rels": part(
        relationships([
          `Id="rIdS" Type="${OFFICE}/styles" Target="styles.xml"`,
          `Id="rIdN" Type="${OFFICE}/numbering" Target="numbering.xml"`,
          ...links.map(
            (url, i) =>
              `Id="rId${i}" Type="${OFFICE}/hyperlink" TargetMode="External" Target="${escaped(url)}"`,
          ),
        ]),
      ),
    });
  },
  close: async () => undefined,
});

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const part = (xml: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`);

const relationships = (all: ReadonlyArray<string>): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.map((one) => `<Relationship ${one}/>`).join("")}</Relationships>`;

/** Twentieths of a point, from the left margin. */
const RIGHT = 9000;
const RAIL = 2200;

const paragraph = (drawn: Drawn, look: Look, links: Array<string>): string => {
  switch (drawn.kind) {
    case "name":
      return wrapped("", run({ text: drawn.text, bold: true }, `<w:sz w:val="${look.size * 4}"/>`));
    case "heading":
      // Half of all people use heading styles, the others bold text.
      return look.headings === "bold" || look.headings === "capitals"
        ? wrapped(
            '<w:spacing w:before="200"/>',
            run({ text: drawn.text, bold: true }, look.headings === "capitals" ? "<w:caps/>" : ""),
          )
        : wrapped('<w:pStyle w:val="Heading1"/>', run({ text: drawn.text }));
    case "gap":
      return wrapped("", "");
    case "bullet":
      return wrapped('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>', run({ text: drawn.text }));
    case "line":
      return lineParagraph(drawn, links);
  }
};

const lineParagraph = (
  { text, right, rail }: Extract<Drawn, { readonly kind: "line" }>,
  links: Array<string>,
): string => {
  const inked = (all: ReadonlyArray<Inked>): string => all.map((one) => linked(one, links)).join("");
  const tab = "<w:r><w:tab/></w:r>";
  if (rail !== undefined) return wrapped(tabStop("left", RAIL), run({ text: rail }) + tab + inked(text));
  return wrapped(tabStop("right", RIGHT), inked(text) + (right ? tab + inked(right) : ""));
};

const tabStop = (side: "left" | "right", at: number): string =>
  `<w:tabs><w:tab w:val="${side}" w:pos="${at}"/></w:tabs>`;

const wrapped = (properties: string, runs: string): string =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;

const run = ({ text, bold, italic }: Inked, more = ""): string =>
  `<w:r><w:rPr>${bold ? "<w:b/>" : ""}${italic ? "<w:i/>" : ""}${more}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

const linked = (inked: Inked, links: Array<string>): string => {
  if (inked.link === undefined) return run(inked);
  links.push(inked.link);
  return `<w:hyperlink r:id="rId${links.length - 1}">${run(inked)}</w:hyperlink>`;
};

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
