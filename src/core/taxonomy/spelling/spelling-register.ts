/** Which spellings begin with which word: all that a start needs to know of 10,000 names, of which a text uses fifty. */
import type { SkillCard, SpellingIndex } from "#core/catalogue/index.ts";
import { foldText } from "../fold-text.ts";
import { tokeniseText } from "../tokenise-text.ts";
import { type Spelling, spellingsOf, spellingTextsOf } from "./spellings-of.ts";

export interface SpellingRegister {
  /** Words of all spellings, numbered from 1; a word that is not here cannot be part of a name. */
  readonly idByWord: ReadonlyMap<string, number>;
  /** The spellings that begin with this word, in the order of the cards. */
  readonly beginningWith: (wordId: number) => ReadonlyArray<OwnedSpelling>;
}

export interface OwnedSpelling {
  readonly card: SkillCard;
  readonly spelling: Spelling;
}

/** `index` is that of the same cards: made anew, or taken from the compiled catalogue, which is quicker. */
export const createSpellingRegister = (
  cards: ReadonlyArray<SkillCard>,
  { words, firstWordIds, firstTextOfCard }: SpellingIndex,
): SpellingRegister => {
  const idByWord = new Map(words.map((word, at) => [word, at + 1]));
  const textsByWord = chainsOf(firstWordIds, words.length + 1);
  const spellings = new Map<number, ReadonlyArray<Spelling>>();
  const ownedSpelling = (text: number): OwnedSpelling | undefined => {
    const at = placeOf(firstTextOfCard, text);
    const card = cards[at];
    if (card === undefined) return undefined;
    const known = spellings.get(at) ?? spellingsOf(card);
    spellings.set(at, known);
    const spelling = known[text - (firstTextOfCard[at] ?? 0)];
    return spelling === undefined ? undefined : { card, spelling };
  };
  return {
    idByWord,
    beginningWith: (wordId) => textsByWord(wordId).flatMap((text) => ownedSpelling(text) ?? []),
  };
};

/** All spellings are folded and cut as one text, a line each: one pass instead of 10,000 small ones. */
export const spellingIndexOf = (cards: ReadonlyArray<SkillCard>): SpellingIndex => {
  const texts: Array<string> = [];
  const firstTextOfCard: Array<number> = [];
  for (const card of cards) {
    firstTextOfCard.push(texts.length);
    for (const text of spellingTextsOf(card)) texts.push(text);
  }
  const { idByWord, firstWordIds } = indexWords(texts);
  return { words: [...idByWord.keys()], firstWordIds: [...firstWordIds], firstTextOfCard };
};

interface WordIndex {
  readonly idByWord: ReadonlyMap<string, number>;
  /** By text; 0 for a text without a word or sign. */
  readonly firstWordIds: Uint32Array;
}

const indexWords = (texts: ReadonlyArray<string>): WordIndex => {
  const idByWord = new Map<string, number>();
  const firstWordIds = new Uint32Array(texts.length);
  const folded = foldText(texts.join(lineEnd));
  const { starts, ends } = tokeniseText(folded);
  let text = 0;
  let nextLine = texts[0]?.length ?? 0;
  for (let i = 0; i < starts.length; i += 1) {
    const start = starts[i] ?? 0;
    while (start > nextLine) {
      text += 1;
      nextLine += lineEnd.length + (texts[text]?.length ?? 0);
    }
    const id = wordIdIn(idByWord, folded.slice(start, ends[i]));
    if (firstWordIds[text] === 0) firstWordIds[text] = id;
  }
  return { idByWord, firstWordIds };
};

const lineEnd = "\n";

const wordIdIn = (idByWord: Map<string, number>, word: string): number => {
  const known = idByWord.get(word);
  if (known !== undefined) return known;
  const id = idByWord.size + 1;
  idByWord.set(word, id);
  return id;
};

/** Places with the same number, as chains in two lists instead of a list for each number. */
const chainsOf = (
  numbers: ReadonlyArray<number>,
  numberCount: number,
): ((wanted: number) => ReadonlyArray<number>) => {
  const first = new Int32Array(numberCount).fill(-1);
  const next = new Int32Array(numbers.length).fill(-1);
  for (let place = numbers.length - 1; place >= 0; place -= 1) {
    const number = numbers[place] ?? 0;
    next[place] = first[number] ?? -1;
    first[number] = place;
  }
  return (wanted) => {
    const places: Array<number> = [];
    for (let place = first[wanted] ?? -1; place >= 0; place = next[place] ?? -1) places.push(place);
    return places;
  };
};

/** The last of the ascending `starts` that is not past `wanted`. */
const placeOf = (starts: ReadonlyArray<number>, wanted: number): number => {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
};
