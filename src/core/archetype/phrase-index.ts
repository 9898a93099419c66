/** Many phrases looked up at once: a tree of words, so the cost is the length of the text, not the number of phrases. */
import type { Word } from "./words.ts";

export interface PhraseIndex<T> {
  /** In order; a phrase inside a longer one is passed over ("data engineer" hides nothing of "engineer"). */
  readonly findIn: (words: ReadonlyArray<Word>, reading: "phrases" | "title") => ReadonlyArray<PhraseHit<T>>;
}

export interface PhraseHit<T> {
  readonly entries: ReadonlyArray<T>;
  /** Indices into the words: first, and one past the last. */
  readonly first: number;
  readonly past: number;
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the words of a hit stand in the text. */
export const stretchOf = (words: ReadonlyArray<Word>, { first, past }: PhraseHit<unknown>): Stretch => ({
  start: words[first]?.start ?? 0,
  end: words[past - 1]?.end ?? 0,
});

interface Node<T> {
  /** Undefined at the end of a path; most words of most phrases end one. */
  next: Map<string, Node<T>> | undefined;
  readonly entries: Array<T>;
}

export const createPhraseIndex = <T>(
  entries: Iterable<{ readonly stems: ReadonlyArray<string>; readonly entry: T }>,
): PhraseIndex<T> => {
  const root: Node<T> = { next: undefined, entries: [] };
  for (const { stems, entry } of entries) addPhrase(root, stems, entry);
  return {
    findIn: (words, reading) => {
      const hits: Array<PhraseHit<T>> = [];
      let covered = 0;
      for (let first = 0; first < words.length; first += 1) {
        const hit = longestFrom(root, words, first, reading === "title");
        if (hit && hit.past > covered) {
          hits.push(hit);
          covered = hit.past;
        }
      }
      return hits;
    },
  };
};

const addPhrase = <T>(root: Node<T>, stems: ReadonlyArray<string>, entry: T): void => {
  let node = root;
  for (const stem of stems) {
    node.next ??= new Map();
    const known = node.next.get(stem);
    const child: Node<T> = known ?? { next: undefined, entries: [] };
    if (!known) node.next.set(stem, child);
    node = child;
  }
  node.entries.push(entry);
};

/** In a title, commas and brackets do not divide: "Manager, Software Engineering" is one phrase. */
const longestFrom = <T>(
  root: Node<T>,
  words: ReadonlyArray<Word>,
  first: number,
  acrossPunctuation: boolean,
): PhraseHit<T> | undefined => {
  let node: Node<T> | undefined = root;
  let best: PhraseHit<T> | undefined;
  for (let at = first; at < words.length; at += 1) {
    const word = words[at];
    if (!word || (word.opens && at > first && !acrossPunctuation)) break;
    node = node.next?.get(word.stem);
    if (!node) break;
    if (node.entries.length > 0) best = { entries: node.entries, first, past: at + 1 };
  }
  return best;
};
