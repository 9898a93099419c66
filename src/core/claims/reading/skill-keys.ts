/** One card of the taxonomy may hold several products: iText and PDFBox are both PDF generation, and not each other. */
import type { Taxonomy } from "#core/taxonomy/index.ts";
import type { Key } from "../lexicon/lexicon.ts";

export interface SkillKeys {
  /** The skill itself where the text spells its name; nothing where it names one product of several. */
  readonly keys: ReadonlyArray<Key>;
  /** What it may be called. */
  readonly accepts: ReadonlyArray<Key>;
}

export const skillKeysOf = (skill: string, written: string, taxonomy: Taxonomy): SkillKeys => {
  const accepts = [...taxonomy.shownBy(skill)].map((id) => `s:${id}`);
  const name = taxonomy.card(skill)?.name ?? skill;
  const isName = isSpellingOf(written, name) || isSpellingOf(written, skill);
  return { keys: isName ? [`s:${skill}`] : [], accepts };
};

/** "Postgres" spells PostgreSQL, "k8s" Kubernetes, "AWS" Amazon Web Services. */
const isSpellingOf = (written: string, name: string): boolean => {
  const [one, other] = [lettersOf(written), lettersOf(name)];
  if (one === "" || other === "") return true;
  if (one.includes(other) || other.includes(one)) return true;
  const initials = lettersOf(name.split(/[\s-]+/u).map((word) => word.charAt(0)).join(""));
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
