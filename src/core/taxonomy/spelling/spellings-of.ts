/** All spellings that name a skill: its name and aliases, with the singular or plural that people write as well. */
import type { SkillCard } from "#core/catalogue/index.ts";

export interface Spelling {
  readonly text: string;
  /** Counts only when written in exactly this case. */
  readonly isCaseBound: boolean;
  /** A bare name that also means something else ("Go", "Spring"): counts only in a context of its card. */
  readonly needsContext: boolean;
}

export const spellingsOf = (card: SkillCard): ReadonlyArray<Spelling> => [
  ...card.exact.map((text) => ({ text, isCaseBound: true, needsContext: isAmbiguous(card, text) })),
  ...freeSpellingsOf(card).flatMap((text) => {
    const needsContext = isAmbiguous(card, text);
    return numbersOf(card, text).map((variant) => ({ text: variant, isCaseBound: false, needsContext }));
  }),
];

/** The texts alone, in the same order: all that is needed of most cards. */
export const spellingTextsOf = (card: SkillCard): ReadonlyArray<string> => [
  ...card.exact,
  ...freeSpellingsOf(card).flatMap((text) => numbersOf(card, text)),
];

const freeSpellingsOf = ({ name, aliases, exact }: SkillCard): ReadonlyArray<string> => {
  const all = [name, ...aliases];
  return exact.length === 0 ? all : all.filter((spelling) => !exact.includes(spelling));
};

/**
 * A card with a context doubts its name, its case-bound spellings and its short plain words;
 * "golang", "express.js" and "Ruby on Rails" speak for themselves.
 */
const isAmbiguous = (card: SkillCard, spelling: string): boolean => {
  if (card.context === undefined || card.context.near.length === 0) return false;
  const isPlainWord = /^[a-z]+$/iu.test(spelling);
  return isPlainWord && (spelling.length <= 5 || spelling === card.name || card.exact.includes(spelling));
};

/** Concepts are written in both numbers; of technologies only compounds and acronyms are ("DAGs"), never "Reacts". */
const numbersOf = (card: SkillCard, spelling: string): ReadonlyArray<string> => {
  if (!endsInLetter(spelling)) return [spelling];
  if (card.kind === "concept") return [spelling, otherNumber(spelling)];
  if (spelling.endsWith("s")) return [spelling];
  const isCompound = /[\s-]|[a-z][A-Z]/u.test(spelling) || /^[A-Z]{2,}$/u.test(spelling);
  return isCompound ? [spelling, `${spelling}s`] : [spelling];
};

/** Asked of every spelling at every start, so without a regular expression. */
const endsInLetter = (spelling: string): boolean => {
  const last = spelling.charCodeAt(spelling.length - 1) | 32;
  return last >= 97 && last <= 122;
};

const otherNumber = (spelling: string): string => {
  if (/(?:ss|us|is|ics)$/iu.test(spelling)) return spelling;
  if (/[^aeiou]ies$/iu.test(spelling)) return `${spelling.slice(0, -3)}y`;
  if (/s$/iu.test(spelling)) return spelling.slice(0, -1);
  if (/[^aeiou]y$/iu.test(spelling)) return `${spelling.slice(0, -1)}ies`;
  return `${spelling}s`;
};
