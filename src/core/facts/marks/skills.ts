/** Skills in their sentence: "no Kubernetes", "chose Kafka over RabbitMQ" and "rejected MongoDB" show no use. */
import type { WordList } from "#core/catalogue/index.ts";
import { wordsOf } from "#core/catalogue/index.ts";
import type { SkillMention } from "#core/taxonomy/index.ts";
import type { FactSkill } from "../fact.ts";
import type { Statement } from "../statement.ts";
import { type PhraseMatch, phraseFinderOf } from "../text/phrase-finder.ts";
import type { Word } from "../text/words-of.ts";

export const skillsReaderOf = (wording: ReadonlyArray<WordList>) => {
  const find = phraseFinderOf(wording, "resume-negations", ["before", "before-after-choice", "after"]);
  const findChoice = phraseFinderOf(wording, "tradeoff-marks", ["choice"]);
  const carriers = new Set(wordsOf(wording, "resume-negations", "carriers"));
  return ({ mentions, words, line }: Statement): ReadonlyArray<FactSkill> => {
    if (mentions.length === 0) return [];
    const negations = find(words);
    const choice = negations.length === 0 ? undefined : findChoice(words)[0];
    const isMention = mentionedWords(words, mentions);
    const stops = negations.flatMap((match) =>
      negatedWords(match, { words, isMention, carriers, choice: choice?.from ?? null }),
    );
    const negated = new Set(stops);
    return mentions.map(({ skill, start, end }) => ({
      skill,
      span: line.cite(start, end),
      negated:
        negated.size > 0 && words.some((word, at) => word.start < end && word.end > start && negated.has(at)),
    }));
  };
};

interface Around {
  readonly words: ReadonlyArray<Word>;
  readonly isMention: ReadonlyArray<boolean>;
  readonly carriers: ReadonlySet<string>;
  readonly choice: number | null;
}

/** Which words are part of a skill's name; mentions and words are both in order, so one pass suffices. */
const mentionedWords = (
  words: ReadonlyArray<Word>,
  mentions: ReadonlyArray<SkillMention>,
): ReadonlyArray<boolean> => {
  let next = 0;
  return words.map(({ start, end }) => {
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= start) next += 1;
    return (mentions[next]?.start ?? Number.POSITIVE_INFINITY) < end;
  });
};

/** The words that one negation governs: names right after it (or right before), through a list. */
const negatedWords = (
  { group, from, to }: PhraseMatch<"before" | "before-after-choice" | "after">,
  around: Around,
): ReadonlyArray<number> => {
  if (group === "after") return reach(from - 1, -1, around);
  if (group === "before-after-choice" && (around.choice === null || around.choice >= from)) return [];
  return reach(to, 1, around);
};

/** Walks over names, articles and "or" until something else, or the end of the clause. */
const reach = (from: number, step: 1 | -1, around: Around): ReadonlyArray<number> => {
  const { isMention } = around;
  const reached: Array<number> = [];
  for (let at = from; goesOn(at, step, reached.length > 0, around); at += step) {
    if (isMention[at]) reached.push(at);
  }
  return reached;
};

const goesOn = (
  at: number,
  step: 1 | -1,
  isInList: boolean,
  { words, isMention, carriers }: Around,
): boolean => {
  const word = words[at];
  // What parts two words is noted on the later one.
  const seam = step === 1 ? word : words[at + 1];
  if (word === undefined || seam?.breaks || (seam?.comma && !isInList)) return false;
  return isMention[at] === true || carriers.has(word.text);
};
