/** What every section reader needs: the words of the catalogue, ready to ask. */
import { type WordList, wordsOf } from "#core/catalogue/index.ts";
import { alternatives } from "../layout/date-points.ts";
import { dateRangeReaderOf } from "../layout/date-range.ts";
import type { EntryTools } from "../layout/entries-of.ts";
import { type HeaderWords, headerWordsOf } from "../layout/header-words.ts";
import { isNameList } from "../layout/list-of.ts";
import { type SectionTitles, sectionTitlesOf } from "../layout/section-titles.ts";
import type { Line } from "../lines/line.ts";
import { part, type Stretch } from "../lines/stretch.ts";

export interface SectionTools extends EntryTools {
  readonly titles: SectionTitles;
  /** "Senior", "Software": a job title begins here. */
  readonly isTitleOpening: (word: string) => boolean;
  /** The names of a labelled stack line ("Tech: Go, Kafka"), else null. */
  readonly stackOf: (line: Line) => Stretch | null;
  /** "advanced", "5 years", "High": how well, not what. */
  readonly isSkillLevel: (text: string) => boolean;
  /** "Page 2 of 3", "Ana Torres   Page 2", "2": the printer's line, not the person's. */
  readonly isPageNumber: (line: Line) => boolean;
  /** "Databases", "Tools": a group of skills and none itself. */
  readonly isSkillCategory: (text: string) => boolean;
  /** Many small words, many words between two commas: it tells something and lists nothing. */
  readonly isSentence: (text: string) => boolean;
  /** "front" in "front-end", broken or not. */
  readonly keepsHyphen: (word: string) => boolean;
}

export const sectionToolsOf = (wording: ReadonlyArray<WordList>): SectionTools => {
  const titles = sectionTitlesOf(wording);
  const stackOf = (line: Line): Stretch | null => {
    const { text } = line.content;
    const colon = text.indexOf(":");
    const isLabelled = colon > 1 && colon < 40 && titles.isStackLabel(text.slice(0, colon));
    return isLabelled ? part(line.content, colon + 1) : null;
  };
  const words = headerWordsOf(wording);
  const dateRangeIn = dateRangeReaderOf(wording);
  const isHeader = (text: string): boolean =>
    endsInPlace(text, words) ||
    dateRangeIn(text) !== null ||
    text.split(/,\s+/u).some((piece) => words.isTitle(piece) || words.isCompany(piece));
  const isStackLine = (line: Line): boolean => {
    const isNames = line.kind === "text" && isNameList(line.content.text);
    return (isNames || stackOf(line) !== null) && !isHeader(line.content.text);
  };
  const pages = alternatives(wordsOf(wording, "resume-words", "page-words"));
  const numbered = new RegExp(
    `^(?:.{0,60}\\s)?(?:${pages})\\s\\d{1,2}(?:\\s?(?:of|/|von|de|di|sur|van)\\s?\\d{1,2})?$`,
    "iu",
  );
  const isPageNumber = ({ kind, content: { text } }: Line): boolean =>
    kind !== "heading" &&
    text.length <= 80 &&
    (numbered.test(text) || /^\d{1,2}(?:\s?\/\s?\d{1,2})?$/u.test(text));
  const levels = new Set(wordsOf(wording, "resume-words", "skill-levels"));
  const isSkillLevel = (text: string): boolean => {
    const plain = text.trim().toLowerCase().slice(0, 40);
    return (
      levels.has(plain) ||
      /^[<>~]?\s?\d{1,2}\s?\+?\s?(?:years?|yrs?|y|months?|jahre?|ans?|años?|anos?|anni|jaar)\b/u.test(
        plain,
      ) ||
      /^\d{1,2}\s?\/\s?\d{1,2}$|^\d{1,3}\s?%$/u.test(plain)
    );
  };
  const openings = new Set(wordsOf(wording, "resume-words", "title-openings"));
  const isTitleOpening = (word: string): boolean => openings.has(word);
  const categories = new Set(wordsOf(wording, "resume-words", "skill-categories"));
  const hyphened = new Set(wordsOf(wording, "resume-words", "hyphen-openings"));
  return {
    isSkillCategory: (text) =>
      categories.has(text.trim().toLowerCase().replace(/\s?:$/u, "").replaceAll(" & ", " and ")),
    isSentence: sentenceJudgeOf(wording),
    keepsHyphen: (word) => hyphened.has(word),
    titles,
    words,
    dateRangeIn,
    stackOf,
    isStackLine,
    isTitleOpening,
    isPageNumber,
    isSkillLevel,
  };
};

const sentenceJudgeOf = (wording: ReadonlyArray<WordList>): ((text: string) => boolean) => {
  const small = new Set(wordsOf(wording, "resume-words", "sentence-words"));
  return (text) => {
    const told = text
      .slice(0, LONGEST_SENTENCE)
      .toLowerCase()
      .replaceAll(/\([^()]{0,200}\)/gu, " ");
    const words = told.split(/[^\p{L}\p{N}+#'’.-]+/u).filter((word) => word !== "");
    if (words.length < SHORTEST_SENTENCE) return false;
    const items = told.split(/[,;|•·/]|\s{3}|\t/u).length;
    const share = words.filter((word) => small.has(word)).length / words.length;
    return words.length / items >= WORDS_OF_CLAUSE && share > SMALL_WORDS;
  };
};

const LONGEST_SENTENCE = 600;
/** Fewer words are a name. */
const SHORTEST_SENTENCE = 8;
/** Names between commas have fewer words on the mean. */
const WORDS_OF_CLAUSE = 5.5;
/** Share of articles, pronouns and the like; lists have next to none. */
const SMALL_WORDS = 0.16;

/** "Copperleaf, San Francisco, CA" is an employer and a place, not a list of names. */
const endsInPlace = (text: string, words: HeaderWords): boolean => {
  const pieces = text.split(/,\s+|\s?[|•·]\s?/u);
  if (pieces.length > 4) return words.isPlace(text);
  return (
    words.isPlace(text) || words.isPlace(pieces.at(-1) ?? "") || words.isPlace(pieces.slice(-2).join(", "))
  );
};
