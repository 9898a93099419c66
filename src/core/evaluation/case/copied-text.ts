/**
 * Law 1: words that came from the posting are no evidence about the person.
 * A résumé sentence is a copy when it shares a run of 8 words with the posting, or stands in the posting as a whole.
 */
import type { Fact } from "#core/facts/index.ts";
import { hasPhrase, wordLineOf, wordsIn } from "./words.ts";

export interface CopiedText {
  /** Is `sentence` taken from the posting? */
  readonly isCopy: (sentence: string) => boolean;
  readonly isCopiedLine: (line: ComparedLine) => boolean;
}

/** A sentence made ready to be held against any posting. */
export interface ComparedLine {
  readonly wordLine: string;
  readonly runs: ReadonlyArray<number>;
}

export const comparedLineOf = (sentence: string): ComparedLine => {
  const wordLine = wordLineOf(sentence);
  return { wordLine, runs: runsOf(wordLine) };
};

/** 8 words in a row are the posting's own; shorter runs ("experience with distributed systems") are everyone's. */
const RUN = 8;

/** `wordLine` is that of the posting. */
export const copiedTextOf = (wordLine: string): CopiedText => {
  const runs = new Set(runsOf(wordLine));
  const isCopiedLine = (own: ComparedLine): boolean => {
    if (own.wordLine === " ") return false;
    return own.runs.length === 0 ? wordLine.includes(own.wordLine) : own.runs.some((run) => runs.has(run));
  };
  return { isCopiedLine, isCopy: (sentence) => isCopiedLine(comparedLineOf(sentence)) };
};

/** One number for every run of 8 words; 53 bits, so that two different runs do not meet in practice. */
const runsOf = (wordLine: string): ReadonlyArray<number> => {
  const words = numbersOf(wordLine);
  const runs: Array<number> = [];
  for (let at = 0; at + RUN <= words.length; at += 1) {
    let [high, low] = [17, 31];
    for (let step = 0; step < RUN; step += 1) {
      const word = words[at + step] ?? 0;
      high = Math.imul(high, 0x01000193) ^ word;
      low = Math.imul(low, 0x5bd1e995) ^ Math.imul(word, 0x27d4eb2f);
    }
    runs.push((high >>> 0) * 0x200000 + (low >>> 11));
  }
  return runs;
};

/** One number for each word of a word line, which has a blank after each. */
const numbersOf = (wordLine: string): ReadonlyArray<number> => {
  const numbers: Array<number> = [];
  let sum = 0x811c9dc5;
  for (let at = 1; at < wordLine.length; at += 1) {
    const code = wordLine.charCodeAt(at);
    if (code === 32) {
      numbers.push(sum);
      sum = 0x811c9dc5;
    } else sum = Math.imul(sum ^ code, 0x01000193);
  }
  return numbers;
};

/** A sentence is compared as it stands. A name is everybody's; only the line of names it stands in can be a copy. */
export const lineToCompare = (fact: Fact, resume: string): string => {
  if (isSentence(fact)) return fact.span.quote;
  const line = pageLineOf(fact, resume);
  return wordsIn(line).length < FEWEST_NAMES ? "" : line;
};

/** The line of the page that a fact stands in; "" for JSON Resume, whose names stand in no line of their own. */
export const pageLineOf = ({ span }: Fact, resume: string): string => {
  if (resume.trimStart().startsWith("{")) return "";
  const before = resume.slice(Math.max(0, span.start - FURTHEST), span.start);
  const after = resume.slice(span.end, span.end + FURTHEST);
  const lineEnd = after.indexOf("\n");
  return `${before.slice(before.lastIndexOf("\n") + 1)}${span.quote}${lineEnd < 0 ? after : after.slice(0, lineEnd)}`;
};

export const isSentence = ({ kind }: Fact): boolean => kind === "bullet" || kind === "summary";

/** "Go, Kafka" is everybody's too. */
const FEWEST_NAMES = 3;

/** Further than this along a line nothing is compared: one line may be a whole file. */
const FURTHEST = 2000;

/**
 * A title of which the résumé has no line but a copied one is the posting's: the fact keeps its job, the job loses the
 * name. So it is with an undated employer. A title with more on its line ("Backend Engineer, Oakbank") is the person's own, whatever the posting says.
 */
export const withoutCopiedTitle = (isCopy: CopiedText["isCopy"], resume: string): ((fact: Fact) => Fact) => {
  const copiedByTitle = new Map<string, boolean>();
  const isCopied = (title: string): boolean => {
    if (title === "" || !isCopy(title)) return false;
    // Asked first, because cutting every line of a résumé into words takes longer than all the rest.
    const word = wordLineOf(title).split(" ", 2)[1] ?? "";
    const lines = resume
      .split("\n")
      .filter((line) => line.toLowerCase().includes(word) && hasPhrase(wordLineOf(line), title));
    return lines.length > 0 && lines.every(isCopy);
  };
  const isTaken = (name: string): boolean => {
    const known = copiedByTitle.get(name) ?? isCopied(name);
    copiedByTitle.set(name, known);
    return known;
  };
  return (fact) => {
    if (fact.entry === null) return fact;
    const { title, organisation, start } = fact.entry;
    // A dated job is one without its name; lines under nothing but a pasted name are under nothing.
    const names = {
      title: isTaken(title) ? "" : title,
      organisation: start === null && isTaken(organisation) ? "" : organisation,
    };
    return names.title === title && names.organisation === organisation
      ? fact
      : { ...fact, entry: { ...fact.entry, ...names } };
  };
};
