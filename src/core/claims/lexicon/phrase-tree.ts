/** Words and phrases of the lexicon as a tree, so that the longest one at a place is found in one walk. */
import type { Mark, PhraseFound, Sense } from "./lexicon.ts";

export interface PhraseTree {
  readonly add: (phrase: string, sense: Sense) => void;
  readonly longestAt: (words: ReadonlyArray<string>, at: number) => PhraseFound | null;
}

interface Node {
  readonly next: Map<string, Node>;
  sense: Sense | null;
}

/** `formsOf`: what a written word may be an inflection of. Both "cut" and "cutting" walk the branch "cut". */
export const createPhraseTree = (formsOf: (word: string) => ReadonlyArray<string>): PhraseTree => {
  const root: Node = { next: new Map(), sense: null };
  return {
    add: (phrase, sense) => {
      let node = root;
      for (const word of phrase.split(/[\s-]+|(?<=\p{L})\.(?=\p{L})/u)) {
        const next = node.next.get(word) ?? { next: new Map(), sense: null };
        node.next.set(word, next);
        node = next;
      }
      node.sense = merged(node.sense, sense);
    },
    longestAt: (words, at) => walk(root, words, at, formsOf),
  };
};

/** All branches that the forms of the words allow are walked together; no list has a phrase longer than this. */
const LONGEST_PHRASE = 8;

const walk = (
  root: Node,
  words: ReadonlyArray<string>,
  at: number,
  formsOf: (word: string) => ReadonlyArray<string>,
): PhraseFound | null => {
  let open: ReadonlyArray<Node> = [root];
  let best: PhraseFound | null = null;
  for (let length = 1; length <= LONGEST_PHRASE && at + length <= words.length; length += 1) {
    const word = words[at + length - 1] ?? "";
    // "back-end" and "back end" are one phrase, and so are "B.Tech" and "b tech".
    if ((word === "-" || word === ".") && length > 1) continue;
    const forms = formsOf(word);
    open = open.flatMap((node) => forms.flatMap((form) => node.next.get(form) ?? []));
    if (open.length === 0) break;
    const sense = open.reduce<Sense | null>(
      (all, node) => (node.sense ? merged(all, node.sense) : all),
      null,
    );
    if (sense !== null) best = { length, sense };
  }
  return best;
};

const merged = (one: Sense | null, other: Sense): Sense => {
  if (one === null) return other;
  return {
    keys: [...new Set([...one.keys, ...other.keys])],
    marks: new Map<Mark, string>([...one.marks, ...other.marks]),
    isAction: one.isAction || other.isAction,
    isNominal: one.isNominal || other.isNominal,
  };
};
