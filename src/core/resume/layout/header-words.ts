/** What a piece of a header is: a job title, a place, an employer. The words are data. */
import { type WordList, wordsOf } from "#core/catalogue/index.ts";

export interface HeaderWords {
  readonly isTitle: (text: string) => boolean;
  /** Ends in "GmbH", "Ltd" and the like. */
  readonly isCompany: (text: string) => boolean;
  readonly isPlace: (text: string) => boolean;
  readonly isInstitution: (text: string) => boolean;
  readonly isDegree: (text: string) => boolean;
  readonly isHumanLanguage: (text: string) => boolean;
}

export const headerWordsOf = (wording: ReadonlyArray<WordList>): HeaderWords => {
  const holds = (group: string) => holderOf(wordsOf(wording, "resume-words", group));
  const [hasTitle, hasSuffix, hasInstitution] = [
    holds("titles"),
    holds("company-suffixes"),
    holds("institutions"),
  ];
  const [hasDegree, hasLanguage] = [holds("degrees"), holds("human-languages")];
  const places = new Set(wordsOf(wording, "resume-words", "places"));
  return {
    isTitle: (text) => hasTitle(text) && !hasSuffix(text),
    isCompany: hasSuffix,
    isPlace: (text) => isPlace(text, places),
    isInstitution: hasInstitution,
    isDegree: hasDegree,
    isHumanLanguage: hasLanguage,
  };
};

/** A piece of a header is short; longer text is prose. */
const LONGEST = 200;

const holderOf = (words: ReadonlyArray<string>): ((text: string) => boolean) => {
  const phrases = words.map((word) => ` ${word} `);
  const single = new Set(words);
  return (text) => {
    if (text.length > LONGEST) return false;
    const plain = text.toLowerCase().replaceAll(/[^\p{L}\p{N}.+#'-]+/gu, " ");
    const padded = ` ${plain.trim()} `.replaceAll(/\. /gu, " ");
    if (
      padded
        .trim()
        .split(" ")
        .some((word) => single.has(word) || word.split("-").some((piece) => single.has(piece)))
    )
      return true;
    return phrases.some((phrase) => phrase.includes(" ", 1) && padded.includes(phrase));
  };
};

/** "Berlin", "Remote", "Austin, TX", "London, UK", "Berlin, Germany (Remote)". */
const isPlace = (text: string, places: ReadonlySet<string>): boolean => {
  if (text.length > 60) return false;
  const parts = text
    .split(/[,/()]/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  const last = parts.at(-1) ?? "";
  const isKnown = (piece: string): boolean => places.has(piece.toLowerCase());
  if (parts.length > 1 && /^[A-Z]{2}(?: \d{5})?$/u.test(last)) return parts.length <= 3;
  return (
    parts.length > 0 &&
    parts.length <= 3 &&
    isKnown(last) &&
    (parts.length === 1 ||
      parts
        .slice(0, -1)
        .every(
          (piece) => isKnown(piece) || (parts.length === 2 && isKnown(last) && !isKnownCompanyLike(piece)),
        ))
  );
};

/** "Acme Corp, London" is an employer with its place, not a place. */
const isKnownCompanyLike = (piece: string): boolean =>
  piece.split(" ").length > 1 || /[a-z][A-Z]|[.&]/u.test(piece);
