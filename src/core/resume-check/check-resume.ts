/** Reads back the file that is sent: what of the record survives in the text that independent extractors make of it. */
import type { FieldSource, Resume } from "#core/resume/index.ts";
import { type Difference, differencesBetween } from "./differences.ts";
import { outOfOrder, survivalIn } from "./found-in.ts";
import { leavesOf } from "./leaves-of.ts";
import { type SkillReaders, type TermFacts, termsOf } from "./terms-of.ts";

export interface ExtractedText {
  /** "pdf.js", "PDFium", "poppler", "MuPDF", "mammoth", "LibreOffice". */
  readonly name: string;
  readonly text: string;
  /** What a parser that sees only this text makes of it; null when nothing. */
  readonly resume: Resume | null;
}

export interface CheckInput {
  /** What the file should hold: the record it was printed from, or else our own reading of it. */
  readonly expected: Resume;
  /** Where our reading found `expected`; empty for a record. */
  readonly sources: ReadonlyArray<FieldSource>;
  readonly texts: ReadonlyArray<ExtractedText>;
  /** Our reading of the file, to be compared with the record; null when there is no record. */
  readonly reading: Resume | null;
  readonly skills: SkillReaders;
}

export interface ResumeCheck {
  readonly extractors: ReadonlyArray<ExtractorCheck>;
  readonly differences: ReadonlyArray<Difference>;
  readonly terms: ReadonlyArray<TermFacts>;
}

export interface ExtractorCheck {
  readonly name: string;
  readonly fields: ReadonlyArray<{
    readonly path: string;
    readonly expected: string;
    /** The words stand in the extracted text. */
    readonly found: boolean;
    /** A parser that sees nothing but that text puts them into this field. */
    readonly read: boolean;
  }>;
  /** How many sentences and bullets stand out of order; 0 reads as the page does. */
  readonly order: number;
  /** The beginning of what it brought out, for a person to look at. */
  readonly text: string;
}

export const checkResume = ({ expected, sources, texts, reading, skills }: CheckInput): ResumeCheck => {
  const leaves = leavesOf(expected, sources);
  const extractors = texts.map(({ name, text, resume }): ExtractorCheck => {
    const survivals = survivalIn(text, leaves);
    const misread = resume === null ? null : misreadPaths(expected, resume);
    const fields = survivals.map(({ leaf: { path, value }, found }) => ({
      path,
      expected: value,
      found,
      read: found && misread !== null && !isBelow(path, misread),
    }));
    return { name, fields, order: outOfOrder(survivals), text: beginningOf(text) };
  });
  const lost = new Set(
    extractors.flatMap(({ fields }) => fields.filter(({ found }) => !found).map(({ path }) => path)),
  );
  return {
    extractors,
    differences: reading === null ? [] : differencesBetween(expected, reading),
    terms: termsOf(expected, lost, skills),
  };
};

/** Six dense pages: longer than a résumé should be, and still light to draw. */
const MOST_SHOWN = 20_000;

/** Never half of a character outside the basic plane. */
const beginningOf = (text: string): string => text.slice(0, MOST_SHOWN).replace(/[\uD800-\uDBFF]$/u, "");

const misreadPaths = (expected: Resume, resume: Resume): ReadonlySet<string> =>
  new Set(
    differencesBetween(expected, resume)
      .filter((difference) => difference.expected !== null)
      .map(({ path }) => path),
  );

/** A missing entry ("/work/2") takes all its fields along. */
const isBelow = (path: string, misread: ReadonlySet<string>): boolean => {
  for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
    if (misread.has(path.slice(0, end))) return true;
  }
  return false;
};
