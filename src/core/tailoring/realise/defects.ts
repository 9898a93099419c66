/** What a reader minds in a line, counted: a rewrite is proposed only when it has fewer of them and loses nothing. */
import type { Taxonomy } from "#core/taxonomy/index.ts";
import { countWords, placeOf, startsWith } from "../words/phrase-in.ts";
import type { TailorWords } from "../words/tailor-words.ts";
import { figuresOf, LONG } from "./rewrites.ts";

export const isBetter = (after: string, before: string, words: TailorWords, taxonomy: Taxonomy): boolean =>
  defectsIn(after, words) < defectsIn(before, words) &&
  figuresOf(after) >= figuresOf(before) &&
  countWords(after) >= FEWEST_WORDS &&
  keepsSkills(after, before, taxonomy);

/** Fewer words are a heading. */
const FEWEST_WORDS = 4;

const keepsSkills = (after: string, before: string, taxonomy: Taxonomy): boolean => {
  const kept = new Set(taxonomy.mentionsIn(after).map(({ skill }) => skill));
  return taxonomy.mentionsIn(before).every(({ skill }) => kept.has(skill));
};

/** Counted in halves, so that a figure that comes late weighs less than a buzzword. */
const defectsIn = (text: string, words: TailorWords): number => {
  const phrases = ["padding", "buzzwords", "tails"].flatMap((group) => words.phrases(group));
  const isWeak = words.weakOpenings.some((phrase) => startsWith(text, phrase));
  return (
    2 * phrases.filter((phrase) => placeOf(text, phrase) >= 0).length +
    2 * words.shorter.filter(([long]) => placeOf(text, long) > 0).length +
    (isWeak ? 2 : 0) +
    (/^I\s/u.test(text) ? 2 : 0) +
    (countWords(text) > LONG ? 2 : 0) +
    (hasLateFigure(text) ? 1 : 0)
  );
};

/** The first figure stands behind the twelfth word. */
const hasLateFigure = (text: string): boolean => {
  const at = /\d/u.exec(text)?.index;
  return at !== undefined && countWords(text.slice(0, at)) >= 12;
};
