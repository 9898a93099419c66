/** The word lists that posting fields read with, compiled once for each catalogue and kept beside it. */
import type { WordList } from "#core/catalogue/index.ts";
import { type PhraseMatcher, phraseMatcherOf } from "./reading/phrase-pattern.ts";

export interface PostingWording {
  /** The matcher of one group, e.g. `("posting-work-mode", "remote")`. A group that is not there matches nothing. */
  readonly matcher: (list: string, group: string) => PhraseMatcher;
  readonly groupsOf: (list: string) => ReadonlyArray<string>;
  readonly words: (list: string, group: string) => ReadonlyArray<string>;
  readonly wordSet: (list: string, group: string) => ReadonlySet<string>;
}

export const postingWordingOf = (lists: ReadonlyArray<WordList>): PostingWording => {
  const known = compiled.get(lists);
  if (known) return known;
  const wording = createWording(lists);
  compiled.set(lists, wording);
  return wording;
};

/** A cache, not a state: the same lists always give the same matchers. */
const compiled = new WeakMap<ReadonlyArray<WordList>, PostingWording>();

const createWording = (lists: ReadonlyArray<WordList>): PostingWording => {
  const groupsById = new Map(lists.map(({ id, groups }) => [id, groups]));
  const matcherByKey = new Map<string, PhraseMatcher>();
  const setByKey = new Map<string, ReadonlySet<string>>();
  const words = (list: string, group: string) => groupsById.get(list)?.[group] ?? [];
  return {
    words,
    groupsOf: (list) => Object.keys(groupsById.get(list) ?? {}),
    matcher: (list, group) =>
      remembered(matcherByKey, `${list}/${group}`, () => phraseMatcherOf(words(list, group))),
    wordSet: (list, group) => remembered(setByKey, `${list}/${group}`, () => new Set(words(list, group))),
  };
};

const remembered = <T>(values: Map<string, T>, key: string, create: () => T): T => {
  const known = values.get(key);
  if (known !== undefined) return known;
  const value = create();
  values.set(key, value);
  return value;
};
