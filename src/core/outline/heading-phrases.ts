/** What a heading is for, by the phrases it contains: the longest known phrase decides. */
import { type WordList, wordsOf } from "#core/catalogue/index.ts";
import { foldText } from "#core/taxonomy/index.ts";
import type { SectionKind } from "./outline.ts";

export interface HeadingReading {
  readonly kind: HeadingKind;
  /** Share of the heading's words that the phrase covers, 0–1. */
  readonly coverage: number;
}

/** "The ideal candidate" heads the requirements, or extras when requirements stand before it. */
export type HeadingKind = SectionKind | "wishes";

export interface HeadingPhrases {
  readonly kindByPhrase: ReadonlyMap<string, HeadingKind>;
  /** Words that make a heading of requirements one of extras. */
  readonly niceWords: ReadonlySet<string>;
  /** Headings known only as a whole: "You:" and "Us:". */
  readonly kindByWhole: ReadonlyMap<string, HeadingKind>;
  readonly asking: AskingWords;
}

/** A heading that speaks of the reader and of what they bring is one of requirements, however it is put. */
interface AskingWords {
  readonly readers: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

export const headingPhrasesOf = (wording: ReadonlyArray<WordList>): HeadingPhrases => {
  const known = phrasesByWording.get(wording);
  if (known !== undefined) return known;
  const kindByPhrase = new Map<string, HeadingKind>();
  for (const kind of namedKinds) {
    for (const phrase of wordsOf(wording, "sections", kind))
      kindByPhrase.set(headingWords(phrase).join(" "), kind);
  }
  const setOf = (group: string): ReadonlySet<string> => new Set(wordsOf(wording, "sections", group));
  const phrases: HeadingPhrases = {
    kindByPhrase,
    niceWords: setOf("nice-words"),
    kindByWhole: new Map([
      ...[...setOf("whole-requirements")].map((word) => [word, "requirements"] as const),
      ...[...setOf("whole-company")].map((word) => [word, "company"] as const),
    ]),
    asking: {
      readers: setOf("asking-readers"),
      stems: setOf("asking-stems"),
      others: setOf("asking-others"),
    },
  };
  phrasesByWording.set(wording, phrases);
  return phrases;
};

/** The list is turned into a map once per catalogue; the result depends on the list alone. */
const phrasesByWording = new WeakMap<ReadonlyArray<WordList>, HeadingPhrases>();

/** Later kinds win a phrase that two lists share. */
const namedKinds = [
  "other",
  "summary",
  "company",
  "benefits",
  "process",
  "legal",
  "stack",
  "duties",
  "requirements",
  "wishes",
  "nice",
] as const;

export const readHeading = (phrases: HeadingPhrases, heading: string): HeadingReading | undefined => {
  const words = headingWords(heading);
  if (words.length === 0 || words.length > mostWords) return undefined;
  const whole = phrases.kindByWhole.get(words.join(" "));
  if (whole !== undefined) return { kind: whole, coverage: 1 };
  const known = readKnown(phrases, words);
  const isOpen = known === undefined || (known.coverage < leastKnown && !settled.has(known.kind));
  return isOpen && asksReader(phrases, words)
    ? { kind: isExtra(phrases, words) ? "nice" : "requirements", coverage: coverageOfAsking }
    : known;
};

/** Below it the words around a known phrase say more than the phrase ("You'll thrive in this role if you"). */
const leastKnown = 1;

/** Of a heading known by whom it speaks to, not by a phrase. */
const coverageOfAsking = 0.8;

/** "It's great, but not required, if you also bring": what these kinds say holds in any heading. */
const settled: ReadonlySet<HeadingKind> = new Set(["nice", "wishes", "benefits", "process", "legal"]);

const asksReader = ({ asking }: HeadingPhrases, words: ReadonlyArray<string>): boolean =>
  words.some((word) => asking.readers.has(word)) &&
  words.some((word) => asking.stems.has(word)) &&
  !words.some((word) => asking.others.has(word));

const readKnown = (phrases: HeadingPhrases, words: ReadonlyArray<string>): HeadingReading | undefined => {
  const longest = longestPhrase(phrases, words);
  if (longest === undefined) return undefined;
  const { kind, from, length } = longest;
  const others = [words.slice(0, from), words.slice(from + length)];
  const known = others.reduce((count, each) => count + knownWords(phrases, each), length);
  return {
    kind: kind === "requirements" && isExtra(phrases, words) ? "nice" : kind,
    coverage: known / words.length,
  };
};

/** "Required and preferred skills" holds both, and is read line by line. */
const isExtra = ({ niceWords }: HeadingPhrases, words: ReadonlyArray<string>): boolean =>
  words.some((word) => niceWords.has(word)) && !words.some((word) => word.startsWith("require"));

interface FoundPhrase {
  readonly kind: HeadingKind;
  readonly from: number;
  readonly length: number;
}

/**
 * "Requirements for the position" is about requirements, although "the position" is longer; but "About the role" is one
 * phrase, and not "about" the company.
 */
const longestPhrase = (phrases: HeadingPhrases, words: ReadonlyArray<string>): FoundPhrase | undefined => {
  const whole = phrases.kindByPhrase.get(words.join(" "));
  if (whole !== undefined) return { kind: whole, from: 0, length: words.length };
  return (
    longestOf(phrases, words, (kind) => kind !== "summary" && kind !== "other") ??
    longestOf(phrases, words, () => true)
  );
};

const longestOf = (
  phrases: HeadingPhrases,
  words: ReadonlyArray<string>,
  isWanted: (kind: HeadingKind) => boolean,
): FoundPhrase | undefined => {
  for (let length = words.length; length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const kind = phrases.kindByPhrase.get(words.slice(from, from + length).join(" "));
      if (kind !== undefined && isWanted(kind)) return { kind, from, length };
    }
  }
  return undefined;
};

/** How many of the words are in a phrase of any kind, or join two: "required skills" and "experience". */
const knownWords = (phrases: HeadingPhrases, words: ReadonlyArray<string>): number => {
  if (words.length === 0) return 0;
  const found = longestPhrase(phrases, words);
  if (found === undefined) return words.filter((word) => joiningWords.has(word)).length;
  const { from, length } = found;
  return length + knownWords(phrases, words.slice(0, from)) + knownWords(phrases, words.slice(from + length));
};

const joiningWords: ReadonlySet<string> = new Set([
  "and",
  "or",
  "the",
  "our",
  "your",
  "for",
  "of",
  "to",
  "in",
  "this",
  "amp",
]);

/** A longer line is a sentence; the bound also keeps the search for phrases small. */
const mostWords = 14;

const headingWords = (heading: string): ReadonlyArray<string> =>
  foldText(heading.slice(0, 200))
    .replace(/<[^<>]{0,40}>|\]\([^()\s]{0,160}\)?|https?:\/\/\S{1,160}/gu, " ")
    .replace(/'|&#x27;/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
