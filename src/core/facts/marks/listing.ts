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
    const hasVerb = findVerb(words).some(({ from }) => !inNames[from]);
    const names = mentions.length >= LEAST_NAMES ? mentions.length : namesIn(line.text, hasVerb);
    if (names < LEAST_NAMES || quantities.some(({ dimension }) => dimension !== "duration")) return false;
    const thin = coveredWords(words, [...findThin(words), ...findBuzz(words)]);
    const verbs = coveredWords(words, findVerb(words));
    const own = words.filter(
      ({ text }, at) => !(inNames[at] || thin[at] || verbs[at]) && !FILLERS.has(text),
    ).length;
    if (mentions.length < LEAST_NAMES) return true;
    // Behind a real verb a sentence needs fewer words of its own to be one.
    return hasVerb ? own * 2 <= names : own <= names;
  };
};

const FILLERS = new Set(
  "a an the and or of in on for to with by from as at into via our my i we is are was were using other etc some all both und mit in".split(
    " ",
  ),
);

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
