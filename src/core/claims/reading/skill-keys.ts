/** One card of the taxonomy may hold several products: iText and PDFBox are both PDF generation, and not each other. */
import type { Taxonomy } from "#core/taxonomy/index.ts";
import type { Key, Lexicon } from "../lexicon/lexicon.ts";
import { stemOf } from "../lexicon/stem-of.ts";

interface SkillReaders {
  readonly taxonomy: Taxonomy;
  readonly lexicon: Lexicon;
}

export interface SkillKeys {
  /** The skill itself where the text spells its name; nothing where it names one product of several. */
  readonly keys: ReadonlyArray<Key>;
  /** What it may be called. */
  readonly accepts: ReadonlyArray<Key>;
}

export const skillKeysOf = (
  skill: string,
  written: string,
  { taxonomy, lexicon }: SkillReaders,
): SkillKeys => {
  const shown = [...taxonomy.shownBy(skill)].map((id) => `s:${id}`);
  const accepts = [...shown, ...familyKeys(taxonomy.card(skill)?.family ?? "", lexicon)];
  const name = taxonomy.card(skill)?.name ?? skill;
  const isName = (isSpellingOf(written, name) || isSpellingOf(written, skill)) && !isNarrower(written, name);
  return { keys: isName ? [`s:${skill}`] : [], accepts };
};

/** "Redis Cluster" is more than Redis; "Google Cloud Platform" and "Go language" are not more. */
const isNarrower = (written: string, name: string): boolean => {
  const [one, other] = [lettersOf(written), lettersOf(name)];
  const isLonger = written.trim().split(/\s+/u).length > name.trim().split(/\s+/u).length;
  return isLonger && one.startsWith(other) && one !== other && !PLAIN_ENDING.test(written);
};

const PLAIN_ENDING = /\b(?:platform|framework|language|programming|database|db|js|server|stack|ci|cd)s?$/iu;

const familyKeys = (family: string, lexicon: Lexicon): ReadonlyArray<Key> => {
  const known = keysByFamily.get(lexicon) ?? new Map<string, ReadonlyArray<Key>>();
  keysByFamily.set(lexicon, known);
  const keys =
    known.get(family) ?? lexicon.familyWords(family).flatMap((words) => keysOfWords(words, lexicon));
  known.set(family, keys);
  return keys;
};

const keysByFamily = new WeakMap<Lexicon, Map<string, ReadonlyArray<Key>>>();

/** The keys under which a broader name is read in a claim, one word or several. */
const keysOfWords = (text: string, lexicon: Lexicon): ReadonlyArray<Key> => {
  const words = text.split(/[\s-]+/u);
  const found = lexicon.longestAt(words, 0);
  const phrase = `w:${words.map(stemOf).join(" ")}`;
  return found !== null && found.length === words.length ? [phrase, ...found.sense.keys] : [phrase];
};

/** "Postgres" spells PostgreSQL, "k8s" Kubernetes, "AWS" Amazon Web Services. */
const isSpellingOf = (written: string, name: string): boolean => {
  const [one, other] = [lettersOf(written), lettersOf(name)];
  if (one === "" || other === "") return true;
  if (one.includes(other) || other.includes(one)) return true;
  const initials = lettersOf(
    name
      .split(/[\s-]+/u)
      .map((word) => word.charAt(0))
      .join(""),
  );
  if (one === initials || one === `${initials}s`) return true;
  return one.charAt(0) === other.charAt(0) && (isWithin(one, other) || isWithin(other, one));
};

const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}]/gu, "");

/** Are the letters of the shorter all in the longer, in order? */
const isWithin = (short: string, long: string): boolean => {
  let at = 0;
  for (const letter of long) if (letter === short.charAt(at)) at += 1;
  return at === short.length;
};
