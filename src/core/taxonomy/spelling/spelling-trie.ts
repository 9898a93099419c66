/** Spellings as paths of tokens, so that a text is compared with 10,000 names in one pass. Paths grow when a text first has their first word. */
import type { SkillCard, SpellingIndex } from "#core/catalogue/index.ts";
import { type ContextWords, createContextWords } from "../context-words.ts";
import { foldText } from "../fold-text.ts";
import { gap, tokeniseText } from "../tokenise-text.ts";
import { createSpellingRegister, type OwnedSpelling } from "./spelling-register.ts";

/** A spelling at the end of its path. */
export type Entry = OwnedSpelling;

export interface TrieNode {
  /** By token id, times two, plus one when the token must follow without a gap. */
  next: Map<number, TrieNode> | undefined;
  readonly entries: Array<Entry>;
}

export interface SpellingTrie {
  /** Where the paths that begin with this word go on; undefined when none does. */
  readonly startingWith: (wordId: number) => TrieNode | undefined;
  /** Undefined for a card without a context. */
  readonly contextOf: (card: SkillCard) => ContextWords | undefined;
  /** Words of all spellings; a word that is not here cannot be part of a name. */
  readonly idByWord: ReadonlyMap<string, number>;
}

export const createSpellingTrie = (cards: ReadonlyArray<SkillCard>, index: SpellingIndex): SpellingTrie => {
  const { idByWord, beginningWith } = createSpellingRegister(cards, index);
  const starts = new Map<number, TrieNode | null>();
  const grow = (wordId: number): TrieNode | null => {
    const owned = beginningWith(wordId);
    if (owned.length === 0) return null;
    const node = createNode();
    for (const entry of owned) addSpelling(node, idByWord, entry);
    return node;
  };
  return {
    startingWith: (wordId) => {
      const known = starts.get(wordId);
      if (known !== undefined) return known ?? undefined;
      const grown = grow(wordId);
      starts.set(wordId, grown);
      return grown ?? undefined;
    },
    idByWord,
    contextOf: createContextWords(),
  };
};

const createNode = (): TrieNode => ({ next: undefined, entries: [] });

/** `start` stands for the first word already. */
const addSpelling = (start: TrieNode, idByWord: ReadonlyMap<string, number>, entry: Entry): void => {
  const folded = foldText(entry.spelling.text);
  const { starts, ends, gaps } = tokeniseText(folded);
  let node = start;
  for (let i = 1; i < starts.length; i += 1) {
    const id = idByWord.get(folded.slice(starts[i], ends[i])) ?? 0;
    const edge = edgeOf(id, gaps[i] === gap.tight && !isLooseAround(folded, starts[i] ?? 0));
    node = childOf(node, edge);
  }
  node.entries.push(entry);
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
