/** Is a line a list of names with, at most, a thin verb before it? Such a line claims, it does not show. */
import { type WordList, wordsOf } from "#core/catalogue/index.ts";
import type { Statement } from "../statement.ts";
import { phraseFinderOf } from "../text/phrase-finder.ts";
import type { Word } from "../text/words-of.ts";

/** Two names may well be the tools of a sentence; three in a row are a list. */
const LEAST_NAMES = 3;

export const listingReaderOf = (wording: ReadonlyArray<WordList>) => {
  const findThin = phraseFinderOf(wording, "weak-verbs", ["thin"]);
  const findBuzz = phraseFinderOf(wording, "buzzwords", ["generic"]);
  const findVerb = phraseFinderOf(wording, "ownership-verbs", ["assisted", "built", "led", "owned"]);
  const labels = new Set(wordsOf(wording, "resume-sections", "stack-labels"));
  return (statement: Statement): boolean => {
    const { words, mentions, line, quantities } = statement;
    if (isLabelled(line.text, labels) && mentions.length > 0) return true;
    const inNames = coveredWords(words, mentions);
    const found = findVerb(words);
    const hasVerb = found.some(({ from }) => !inNames[from]);
    const unknown = namesIn(line.text, hasVerb);
    const names = Math.max(longestRun(line.text, mentions), unknown);
    if (names < LEAST_NAMES || quantities.some(({ dimension }) => dimension !== "duration")) return false;
    if (unknown > 0) return true;
    const thin = coveredWords(words, [...findThin(words), ...findBuzz(words)]);
    const verbs = coveredWords(words, found);
    const own = words.filter(
      ({ text }, at) => !(inNames[at] || thin[at] || verbs[at]) && !FILLERS.has(text),
    ).length;
    // Behind a real verb a sentence needs fewer words of its own to be one.
    return hasVerb ? own * 2 <= names : own <= Math.max(names, mentions.length);
  };
};

const FILLERS = new Set(
  "a an the and or of in on for to with by from as at into via our my i we is are was were using other etc some all both und mit in".split(
    " ",
  ),
);

/** How many names stand in a row with nothing but commas and "and" between them; "with" begins another phrase. */
const longestRun = (
  text: string,
  mentions: ReadonlyArray<{ readonly start: number; readonly end: number }>,
): number => {
  let [longest, run, end] = [0, 0, -1];
  for (const mention of mentions) {
    const isNext =
      end >= 0 &&
      /^[\s,;/|•·&+()]*(?:and|or|und)?[\s,;/|•·&+()]*$/u.test(
        text.slice(end, Math.min(mention.start, end + 20)),
      );
    run = isNext && mention.start - end <= 20 ? run + 1 : 1;
    longest = Math.max(longest, run);
    end = mention.end;
  }
  return longest;
};

const isLabelled = (text: string, labels: ReadonlySet<string>): boolean => {
  const colon = text.indexOf(":");
  return colon > 1 && colon < 40 && labels.has(text.slice(0, colon).toLowerCase().trim());
};

const coveredWords = (
  words: ReadonlyArray<Word>,
  stretches: ReadonlyArray<{ readonly start: number; readonly end: number }>,
): ReadonlyArray<boolean> => {
  const sorted = [...stretches].sort((a, b) => a.start - b.start);
  let next = 0;
  return words.map(({ start, end }) => {
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= start) next += 1;
    return (sorted[next]?.start ?? Number.POSITIVE_INFINITY) < end;
  });
};

/** Names the taxonomy does not know: three or more short items between commas, without a verb. */
const namesIn = (text: string, hasVerb: boolean): number => {
  if (hasVerb) return 0;
  const items = text.split(/[,;|•·]/u);
  return items.length >= LEAST_NAMES && items.every((item) => item.trim().split(/\s+/u).length <= 3)
    ? items.length
    : 0;
};
