/** Between the names that the labels use and our skill cards. */
import type { Taxonomy } from "#core/taxonomy/index.ts";

export interface CanonicalNames {
  /** The label's name for a skill of ours; several names of one card are told apart by the words of the posting. */
  readonly nameOf: (skill: string, ourName: string, quote: string) => string;
  /** Names in the labels that no card of ours has. */
  readonly missing: ReadonlyArray<string>;
}

export const canonicalNames = (names: Iterable<string>, taxonomy: Taxonomy): CanonicalNames => {
  const namesBySkill = new Map<string, Array<string>>();
  const missing: Array<string> = [];
  for (const name of names) {
    const skill = taxonomy.skillNamed(name) ?? wholeMention(name, taxonomy);
    if (skill === undefined) missing.push(name);
    else namesBySkill.set(skill, [...(namesBySkill.get(skill) ?? []), name]);
  }
  const nameOf = (skill: string, ourName: string, quote: string): string => {
    const known = namesBySkill.get(skill) ?? [];
    const quoted = quote.toLowerCase();
    return known.find((name) => quoted.includes(name.toLowerCase())) ?? known[0] ?? ourName;
  };
  return { nameOf, missing };
};

/** "Redux Toolkit (RTK)" and the like: a name that holds one skill from end to end. */
const wholeMention = (name: string, taxonomy: Taxonomy): string | undefined => {
  const [first] = taxonomy.mentionsIn(name);
  return first !== undefined && first.start === 0 && first.end === name.length ? first.skill : undefined;
};
