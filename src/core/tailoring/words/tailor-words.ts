/** The lists of `knowledge/wording/tailor-wording.yml`, prepared once for each catalogue. */
import { type WordList, wordsOf } from "#core/catalogue/index.ts";

export interface VerbForms {
  readonly base: string;
  readonly past: string;
  readonly ongoing: string;
}

export interface TailorWords {
  /** By each of its forms; a form that two verbs share belongs to the first. */
  readonly verbByForm: ReadonlyMap<string, VerbForms>;
  readonly words: (group: string) => ReadonlyArray<string>;
  /** Longest first, so that a phrase is found before a part of it. */
  readonly phrases: (group: string) => ReadonlyArray<string>;
  /** Left and right of ">". */
  readonly shorter: ReadonlyArray<readonly [string, string]>;
  /** Openings that hide an act: the lists of the linter. */
  readonly weakOpenings: ReadonlyArray<string>;
  /** Measures without a numeral: "halved", "from monthly to weekly". */
  readonly measures: ReadonlyArray<string>;
}

export const tailorWordsOf = (wording: ReadonlyArray<WordList>): TailorWords => {
  const known = wordsByWording.get(wording);
  if (known !== undefined) return known;
  const made = prepared(wording);
  wordsByWording.set(wording, made);
  return made;
};

const wordsByWording = new WeakMap<ReadonlyArray<WordList>, TailorWords>();

const prepared = (wording: ReadonlyArray<WordList>): TailorWords => {
  const words = (group: string): ReadonlyArray<string> => wordsOf(wording, "tailor-wording", group);
  const verbByForm = new Map<string, VerbForms>();
  for (const forms of words("verbs")) {
    const [base = "", past = "", ongoing = ""] = forms.split(" ");
    for (const form of [base, past, ongoing]) {
      if (!verbByForm.has(form)) verbByForm.set(form, { base, past, ongoing });
    }
  }
  return {
    verbByForm,
    words,
    phrases: (group) => longestFirst(words(group)),
    shorter: words("shorter").map((pair) => {
      const [long = "", short = ""] = pair.split(" > ");
      return [long, short] as const;
    }),
    measures: wordsOf(wording, "lint-openings", "measures"),
    weakOpenings: longestFirst([
      ...wordsOf(wording, "lint-openings", "duties"),
      ...wordsOf(wording, "weak-verbs", "weak"),
    ]),
  };
};

const longestFirst = (phrases: ReadonlyArray<string>): ReadonlyArray<string> =>
  [...phrases].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
