/** Builds the lexicon from the word lists, once for each catalogue. A list that does not exist yet is an empty one. */
import type { WordList } from "#core/catalogue/index.ts";
import { baseFormsOf, verbFormOf } from "./base-forms.ts";
import type { Key, Lexicon, Mark, PhraseFound, Sense } from "./lexicon.ts";
import { createPhraseTree, type PhraseTree } from "./phrase-tree.ts";
import { createRanks } from "./ranks.ts";

export const lexiconOf = (wording: ReadonlyArray<WordList>): Lexicon => {
  const known = lexiconByWording.get(wording);
  if (known !== undefined) return known;
  const lexicon = buildLexicon(wording);
  lexiconByWording.set(wording, lexicon);
  return lexicon;
};

const lexiconByWording = new WeakMap<ReadonlyArray<WordList>, Lexicon>();

/** Key prefix by list: a noun of `claims-nominals` names the action itself. */
const MEANINGS: ReadonlyArray<readonly [string, string]> = [
  ["claims-actions", "a:"],
  ["claims-nominals", "a:"],
  ["claims-things", "t:"],
  ["claims-qualities", "q:"],
];

const MARKS: ReadonlyArray<readonly [string, Mark]> = [
  ["claims-free", "free"],
  ["claims-cause", "cause"],
  ["claims-negations", "negation"],
  ["claims-hedges", "hedge"],
  ["claims-limits", "limit"],
  ["claims-exclusives", "exclusive"],
  ["claims-collective", "collective"],
  ["claims-scopes", "scope"],
  ["claims-rounding", "rounding"],
  ["claims-vague-counts", "vague"],
  ["claims-courtesies", "courtesy"],
  ["claims-evidence", "evidence"],
];

const buildLexicon = (wording: ReadonlyArray<WordList>): Lexicon => {
  const groupsOf = (id: string): Readonly<Record<string, ReadonlyArray<string>>> =>
    wording.find((list) => list.id === id)?.groups ?? {};
  const irregular = irregularForms(groupsOf("claims-irregular"));
  const tree = createPhraseTree((word) => formsOf(word, irregular));
  for (const [list, prefix] of MEANINGS) {
    for (const [group, words] of Object.entries(groupsOf(list))) {
      for (const word of words) tree.add(word, meaningOf(list, prefix + group));
    }
  }
  for (const [list, mark] of MARKS) {
    for (const [group, words] of Object.entries(groupsOf(list))) {
      for (const word of words) tree.add(word, { ...NOTHING, marks: new Map([[mark, group]]) });
    }
  }
  const ranks = createRanks(groupsOf("claims-ranks"), tree);
  return {
    longestAt: tree.longestAt,
    senseOf: (word) => singleWord(tree, word),
    broaderThan: broaderReader([
      ["a:", groupsOf("claims-broader-actions")],
      ["t:", groupsOf("claims-broader-things")],
    ]),
    opposites: oppositesReader(groupsOf("claims-opposites")),
    ...ranks,
    formOf: (word) => verbFormOf(word, irregular.pastForms),
    familyWords: (family) => groupsOf("claims-families")[family] ?? [],
    groupHas: groupReader(groupsOf, irregular),
  };
};

const NOTHING: Sense = { keys: [], marks: new Map(), isAction: false, isNominal: false };

const meaningOf = (list: string, key: Key): Sense => ({
  keys: [key],
  marks: new Map(),
  isAction: list === "claims-actions",
  isNominal: list === "claims-nominals",
});

const singleWord = (tree: PhraseTree, word: string): Sense | null => {
  const found: PhraseFound | null = tree.longestAt([word], 0);
  return found?.sense ?? null;
};

const groupReader = (
  groupsOf: (id: string) => Groups,
  irregular: Irregular,
): ((list: string, group: string, words: string) => boolean) => {
  const sets = new Map<string, ReadonlySet<string>>();
  return (list, group, words) => {
    const id = `${list} ${group}`;
    const set = sets.get(id) ?? new Set(groupsOf(list)[group] ?? []);
    sets.set(id, set);
    return set.has(words) || formsOf(words, irregular).some((form) => set.has(form));
  };
};

interface Irregular {
  readonly baseByForm: ReadonlyMap<string, ReadonlyArray<string>>;
  readonly pastForms: ReadonlySet<string>;
  /** Forms of words asked for before. */
  readonly known: Map<string, ReadonlyArray<string>>;
}

const irregularForms = (groups: Readonly<Record<string, ReadonlyArray<string>>>): Irregular => {
  const baseByForm = new Map<string, Array<string>>();
  const pastForms = new Set<string>();
  for (const [base, forms] of Object.entries(groups)) {
    for (const form of forms) {
      baseByForm.set(form, [...(baseByForm.get(form) ?? []), base]);
      pastForms.add(form);
    }
  }
  return { baseByForm, pastForms, known: new Map() };
};

const formsOf = (word: string, { baseByForm, known }: Irregular): ReadonlyArray<string> => {
  const before = known.get(word);
  if (before !== undefined) return before;
  const forms = [...baseFormsOf(word), ...(baseByForm.get(word) ?? [])];
  // Words come from any text: the memory is emptied before it can grow without end.
  if (known.size > MOST_REMEMBERED) known.clear();
  known.set(word, forms);
  return forms;
};

const MOST_REMEMBERED = 20_000;

type Groups = Readonly<Record<string, ReadonlyArray<string>>>;

/** Everything above a key: the lists are walked upwards, and a cycle in them ends where it began. */
const broaderReader = (
  lists: ReadonlyArray<readonly [string, Groups]>,
): ((key: Key) => ReadonlyArray<Key>) => {
  const parents = new Map<Key, Array<Key>>();
  for (const [prefix, groups] of lists) {
    for (const [broader, narrower] of Object.entries(groups)) {
      for (const one of narrower) {
        const key = prefix + one.replaceAll(" ", "-");
        parents.set(key, [...(parents.get(key) ?? []), prefix + broader]);
      }
    }
  }
  const closures = new Map<Key, ReadonlyArray<Key>>();
  return (key) => {
    const known = closures.get(key);
    if (known !== undefined) return known;
    const all = new Set([key]);
    for (const one of all) for (const parent of parents.get(one) ?? []) all.add(parent);
    const closure = [...all];
    if (parents.has(key)) closures.set(key, closure);
    return closure;
  };
};

const oppositesReader = (groups: Groups): ((key: Key) => ReadonlyArray<Key>) => {
  const opposites = new Map<Key, Array<Key>>();
  const add = (one: string, other: string): void => {
    opposites.set(`a:${one}`, [...(opposites.get(`a:${one}`) ?? []), `a:${other}`]);
  };
  for (const [one, others] of Object.entries(groups)) {
    for (const other of others) {
      add(one, other);
      add(other, one);
    }
  }
  return (key) => opposites.get(key) ?? [];
};
