/** Finds the words that make a skill required, optional or one of several, in one pass over a line. */
import { type WordList, wordsOf } from "#core/catalogue/index.ts";

export type MarkerGroup = (typeof markerGroups)[number];

/** The groups of `knowledge/wording/requirement-markers.yml`. */
const markerGroups = [
  "optional-before",
  "optional-after",
  "negation-before",
  "negation-after",
  "must",
  "must-nearby",
  "must-after",
  "qualifier",
  "in-use",
  "role-name",
  "must-in-duties",
  "example-lead",
  "alternative-tail",
  "degree",
] as const;

export interface Marker {
  readonly groups: ReadonlySet<MarkerGroup>;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Phrases by their first word, the longest first. */
export type MarkerIndex = ReadonlyMap<string, ReadonlyArray<Pick<Marker, "groups" | "words">>>;

export const markerIndexOf = (wording: ReadonlyArray<WordList>): MarkerIndex => {
  const known = indexByWording.get(wording);
  if (known !== undefined) return known;
  const groupsByPhrase = new Map<string, Set<MarkerGroup>>();
  for (const group of markerGroups) {
    for (const phrase of wordsOf(wording, "requirement-markers", group)) {
      const groups = (groupsByPhrase.get(phrase) ?? new Set()).add(group);
      // What asks for a skill among duties asks for it anywhere.
      if (group === "must-in-duties") groups.add("must");
      groupsByPhrase.set(phrase, groups);
    }
  }
  const index = new Map<string, Array<Pick<Marker, "groups" | "words">>>();
  for (const [words, groups] of [...groupsByPhrase].sort(([one], [other]) => other.length - one.length)) {
    const first = /^[a-z0-9']+/u.exec(words)?.[0] ?? words;
    index.set(first, [...(index.get(first) ?? []), { groups, words }]);
  }
  indexByWording.set(wording, index);
  return index;
};

/** The list is indexed once per catalogue; the result depends on the list alone. */
const indexByWording = new WeakMap<ReadonlyArray<WordList>, MarkerIndex>();

/** In order, not overlapping: the longest phrase at each word. `folded` is a line in lower case. */
export const markersIn = (index: MarkerIndex, folded: string): ReadonlyArray<Marker> => {
  const markers: Array<Marker> = [];
  let from = 0;
  for (let at = 0; at < folded.length; ) {
    const start = at;
    at = wordEnd(folded, start);
    if (at === start) at += 1;
    else if (start >= from) {
      const found = index.get(folded.slice(start, at))?.find(({ words }) => isPhraseAt(folded, start, words));
      if (found === undefined) continue;
      from = start + found.words.length;
      markers.push({ ...found, start, end: from });
    }
  }
  return markers;
};

/** Without a regular expression, which would make an object of every word of every line. */
const wordEnd = (folded: string, start: number): number => {
  let end = start;
  while (isWordCode(folded.charCodeAt(end))) end += 1;
  return end;
};

/** a–z, 0–9 and the apostrophe. */
const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 39;

const isPhraseAt = (folded: string, at: number, phrase: string): boolean =>
  folded.startsWith(phrase, at) && !/[a-z0-9]/u.test(folded.charAt(at + phrase.length));
