/** All spellings as paths of tokens, so that a text is compared with 10,000 names in one pass. */
import type { SkillCard } from "#core/catalogue/index.ts";
import { type ContextWords, createContextWords } from "./context-words.ts";
import { foldText } from "./fold-text.ts";
import { type Spelling, spellingsOf } from "./spellings-of.ts";
import { gap, tokeniseText } from "./tokenise-text.ts";

/** A spelling at the end of its path. */
export interface Entry {
  readonly card: SkillCard;
  readonly spelling: Spelling;
}

export interface TrieNode {
  /** By token id, times two, plus one when the token must follow without a gap. */
  next: Map<number, TrieNode> | undefined;
  readonly entries: Array<Entry>;
}

export interface SpellingTrie {
  readonly root: TrieNode;
  /** Undefined for a card without a context. */
  readonly contextOf: (card: SkillCard) => ContextWords | undefined;
  /** Words of all spellings; a word that is not here cannot be part of a name. */
  readonly idByWord: ReadonlyMap<string, number>;
}

export const createSpellingTrie = (cards: ReadonlyArray<SkillCard>): SpellingTrie => {
  const idByWord = new Map<string, number>();
  const root = createNode();
  for (const card of cards) {
    for (const spelling of spellingsOf(card)) addSpelling(root, idByWord, { card, spelling });
  }
  return { root, idByWord, contextOf: createContextWords() };
};

const wordId = (idByWord: Map<string, number>, word: string): number => {
  const known = idByWord.get(word);
  if (known !== undefined) return known;
  const id = idByWord.size + 1;
  idByWord.set(word, id);
  return id;
};

const createNode = (): TrieNode => ({ next: undefined, entries: [] });

const addSpelling = (root: TrieNode, idByWord: Map<string, number>, entry: Entry): void => {
  const folded = foldText(entry.spelling.text);
  // Nine in ten spellings are plain words with a space or hyphen between: no need to tokenise those.
  if (/^[a-z0-9]+(?:[ -][a-z0-9]+)*$/u.test(folded)) {
    let end = root;
    for (const word of folded.split(/[ -]/u)) end = childOf(end, edgeOf(wordId(idByWord, word), false));
    end.entries.push(entry);
    return;
  }
  const { starts, ends, gaps } = tokeniseText(folded);
  let node = root;
  for (let i = 0; i < starts.length; i += 1) {
    const word = folded.slice(starts[i], ends[i]);
    const id = wordId(idByWord, word);
    const edge = edgeOf(id, i > 0 && gaps[i] === gap.tight && !isLooseAround(folded, starts[i] ?? 0));
    node = childOf(node, edge);
  }
  if (node !== root) node.entries.push(entry);
};

const childOf = (node: TrieNode, edge: number): TrieNode => {
  node.next ??= new Map();
  const known = node.next.get(edge);
  if (known !== undefined) return known;
  const child = createNode();
  node.next.set(edge, child);
  return child;
};

export const edgeOf = (id: number, isTight: boolean): number => id * 2 + (isTight ? 1 : 0);

/** Around a slash or ampersand people put spaces as they like: "CI / CD". */
const isLooseAround = (folded: string, at: number): boolean =>
  /[/&]/u.test(folded.charAt(at)) || /[/&]/u.test(folded.charAt(at - 1));
