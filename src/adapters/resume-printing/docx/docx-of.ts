/** A résumé as a Word file: real styles, one column, right tab stops for dates. Same record and settings → same bytes. */
import type { Paper, PrintSettings } from "#app/ports/resume/resume-printer.ts";
import type { Resume } from "#core/resume/index.ts";
import { printedResumeOf } from "#core/resume-printing/index.ts";
import { docxLooks } from "./docx-looks.ts";
import { docxPackage } from "./docx-package.ts";
import { paragraphsOf } from "./docx-paragraphs.ts";
import { numberingFor, stylesFor, twips } from "./docx-styles.ts";
import { stableDocx } from "./stable-docx.ts";

export const docxOf = async (
  resume: Resume,
  { template, paper, size }: PrintSettings,
): Promise<Uint8Array> => {
  const own = docxLooks[template];
  const look = size === null ? own : { ...own, size };
  const printed = printedResumeOf(resume);
  const [width, height] = sheets[paper];
  const [across, down] = [twips(look.margin.across * INCH), twips(look.margin.down * INCH)];
  const document = new docxPackage.Document({
    title: printed.title,
    creator: printed.name || "Mettle",
    lastModifiedBy: printed.name || "Mettle",
    subject: "Résumé",
    styles: stylesFor(look),
    numbering: numberingFor(look),
    sections: [
      {
        properties: {
          page: {
            size: { width, height },
            margin: { left: across, right: across, top: down, bottom: down },
          },
        },
        children: [...paragraphsOf(printed, { look, width: width - 2 * across })],
      },
    ],
  });
  return stableDocx(new Uint8Array(await docxPackage.Packer.toBuffer(document)));
};

/** In twentieths of a point. */
const sheets: Readonly<Record<Paper, readonly [number, number]>> = {
  a4: [11_906, 16_838],
  letter: [12_240, 15_840],
};

const INCH = 72;
