/** Builds the taxonomy from the skill cards: once per catalogue, in a few milliseconds. */
import type { SkillCard, SpellingIndex } from "#core/catalogue/index.ts";
import { foldText } from "./fold-text.ts";
import { createShownBy } from "./implied-skills.ts";
import { knownTokensOf } from "./known-tokens.ts";
import { settleAmbiguity } from "./settle-ambiguity.ts";
import { findSpellings } from "./spelling/find-spellings.ts";
import { spellingIndexOf } from "./spelling/spelling-register.ts";
import { createSpellingTrie } from "./spelling/spelling-trie.ts";
import type { Taxonomy } from "./taxonomy.ts";
import { tokeniseText } from "./tokenise-text.ts";

/** `index` saves a third of the start where the compiled catalogue has it. */
export const createTaxonomy = (
  cards: ReadonlyArray<SkillCard>,
  index: SpellingIndex = spellingIndexOf(cards),
): Taxonomy => {
  const trie = createSpellingTrie(cards, index);
  const cardById = new Map(cards.map((card) => [card.id, card]));
  return {
    mentionsIn: (text) => {
      const folded = foldText(text);
      const tokens = knownTokensOf(trie.idByWord, folded, tokeniseText(folded));
      return settleAmbiguity(trie, text, folded, tokens, findSpellings(trie, text, folded, tokens));
    },
    skillNamed: (spelling) => {
      const folded = foldText(spelling);
      const tokens = knownTokensOf(trie.idByWord, folded, tokeniseText(folded));
      const whole = findSpellings(trie, spelling, folded, tokens)[0];
      return whole?.start === 0 && whole.end === spelling.length ? whole.entries[0]?.card.id : undefined;
    },
    card: (skill) => cardById.get(skill),
    shownBy: createShownBy(cardById),
    areAdjacent: (one, other) => {
      const [left, right] = [cardById.get(one), cardById.get(other)];
      return one !== other && left !== undefined && left.family === right?.family && left.kind === right.kind;
    },
  };
};
