/** How the four templates look in Word: letters that every Word has, since a DOCX brings none of its own. */
import type { Template } from "#app/ports/resume/resume-printer.ts";

export interface DocxLook {
  /** Family of the text, and of name and titles. */
  readonly font: string;
  readonly titleFont: string;
  /** Points; everything else grows with it. */
  readonly size: number;
  readonly nameSize: number;
  readonly isNameBold: boolean;
  readonly sectionSize: number;
  readonly areSectionsSmallCaps: boolean;
  readonly isHeadCentered: boolean;
  /** Title, employer and place in one line, with the dates at its end. */
  readonly isEntryOneLine: boolean;
  /** The employer leans, where the template tells it from the title by that. */
  readonly isEmployerItalic: boolean;
  readonly ink: string;
  readonly quiet: string;
  readonly sectionColor: string;
  readonly hair: string;
  /** Inches. */
  readonly margin: { readonly across: number; readonly down: number };
  /** Times the usual distance of lines; points between entries and above sections. */
  readonly leading: number;
  readonly entryGap: number;
  readonly sectionGap: number;
}

export const docxLooks: Readonly<Record<Template, DocxLook>> = {
  quarto: {
    font: "Garamond",
    titleFont: "Garamond",
    size: 11.5,
    nameSize: 27,
    isNameBold: false,
    sectionSize: 13.5,
    areSectionsSmallCaps: true,
    isHeadCentered: true,
    isEntryOneLine: false,
    isEmployerItalic: true,
    ink: "1C1A17",
    quiet: "57514A",
    sectionColor: "1C1A17",
    hair: "B9B2A8",
    margin: { across: 1, down: 0.9 },
    leading: 1.08,
    entryGap: 12,
    sectionGap: 17,
  },
  linear: {
    font: "Calibri",
    titleFont: "Calibri",
    size: 10.5,
    nameSize: 22,
    isNameBold: true,
    sectionSize: 12,
    areSectionsSmallCaps: false,
    isHeadCentered: false,
    isEntryOneLine: false,
    isEmployerItalic: false,
    ink: "1A1D21",
    quiet: "515A64",
    sectionColor: "1D4F7C",
    hair: "C3C9D0",
    margin: { across: 0.9, down: 0.85 },
    leading: 1.1,
    entryGap: 11,
    sectionGap: 16,
  },
  dense: {
    font: "Arial",
    titleFont: "Arial",
    size: 9,
    nameSize: 17,
    isNameBold: true,
    sectionSize: 9.5,
    areSectionsSmallCaps: false,
    isHeadCentered: false,
    isEntryOneLine: true,
    isEmployerItalic: false,
    ink: "16181B",
    quiet: "50575F",
    sectionColor: "16181B",
    hair: "AAB1B9",
    margin: { across: 0.75, down: 0.75 },
    leading: 1.05,
    entryGap: 7.5,
    sectionGap: 11,
  },
  folio: {
    font: "Georgia",
    titleFont: "Calibri",
    size: 10,
    nameSize: 24,
    isNameBold: false,
    sectionSize: 12,
    areSectionsSmallCaps: false,
    isHeadCentered: false,
    isEntryOneLine: false,
    isEmployerItalic: false,
    ink: "1B1B1D",
    quiet: "565A60",
    sectionColor: "1B1B1D",
    hair: "BFC2C7",
    margin: { across: 1.05, down: 0.85 },
    leading: 1.12,
    entryGap: 11,
    sectionGap: 17,
  },
};
