/** The styles of a printed résumé: Word's own names, so that a reader can restyle it and a screen reader can find its way. */
import type { DocxLook } from "./docx-looks.ts";
import type { NumberingOptions, StyleOptions } from "./docx-package.ts";

/** Word's own id of "List Bullet"; and styles for which Word has no name. */
export const styleIds = { bullet: "ListBullet", contact: "Contact", detail: "Detail" } as const;
const bulletList = "bullets";

/** One object that reads like the dialog of a style; it has no logic to take apart. */
export const stylesFor = (look: DocxLook): StyleOptions => {
  const heading = { font: look.titleFont, color: look.ink, italics: false };
  const alignment = look.isHeadCentered ? "center" : "left";
  return {
    default: {
      document: {
        run: { font: look.font, size: halves(look.size), color: look.ink, language: { value: "en-US" } },
        paragraph: {
          spacing: { line: Math.round(look.leading * 240), before: 0, after: twips(look.size * 0.25) },
        },
      },
      title: {
        run: { ...heading, size: halves(look.nameSize), bold: look.isNameBold },
        paragraph: { alignment, spacing: { after: twips(look.nameSize * 0.25), line: 240 }, keepNext: true },
      },
      heading1: {
        run: {
          ...heading,
          size: halves(look.sectionSize),
          bold: true,
          smallCaps: look.areSectionsSmallCaps,
          color: look.sectionColor,
        },
        paragraph: {
          spacing: { before: twips(look.sectionGap), after: twips(look.size * 0.5) },
          border: { bottom: { style: "single", size: 4, color: look.hair, space: 2 } },
          keepNext: true,
          outlineLevel: 0,
        },
      },
      heading2: {
        run: { ...heading, size: halves(look.size), bold: true },
        paragraph: {
          spacing: { before: 0, after: twips(1) },
          keepNext: true,
          keepLines: true,
          outlineLevel: 1,
        },
      },
      hyperlink: { run: { color: look.ink, underline: { color: look.hair } } },
    },
    paragraphStyles: [
      {
        id: "Subtitle",
        name: "Subtitle",
        basedOn: "Normal",
        next: "Normal",
        quickFormat: true,
        run: { size: halves(look.size + 1.5), color: look.quiet, italics: look.isEmployerItalic },
        paragraph: { alignment, spacing: { after: twips(4) } },
      },
      {
        id: styleIds.contact,
        name: "Contact",
        basedOn: "Normal",
        quickFormat: true,
        paragraph: { alignment, spacing: { after: twips(2) } },
      },
      {
        id: styleIds.detail,
        name: "Detail",
        basedOn: "Normal",
        quickFormat: true,
        run: { color: look.quiet },
        paragraph: { keepNext: true },
      },
      {
        id: styleIds.bullet,
        name: "List Bullet",
        basedOn: "Normal",
        quickFormat: true,
        paragraph: {
          numbering: { reference: bulletList, level: 0 },
          spacing: { after: twips(look.size * 0.2) },
        },
      },
    ],
  };
};

export const numberingFor = (look: DocxLook): NumberingOptions => ({
  config: [
    {
      reference: bulletList,
      levels: [
        {
          level: 0,
          format: "bullet",
          text: "•",
          alignment: "left",
          style: {
            run: { color: look.quiet, font: look.font },
            paragraph: { indent: { left: twips(look.size * 1.3), hanging: twips(look.size * 1.1) } },
          },
        },
      ],
    },
  ],
});

/** Word counts letter sizes in halves of a point and lengths in twentieths. */
const halves = (points: number): number => Math.round(points * 2);
export const twips = (points: number): number => Math.round(points * 20);
