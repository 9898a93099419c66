/** The five keyword groups of `knowledge/wording/tailor-keywords.yml`: which skill is in which, and where it belongs. */
import { type SkillCard, type WordList, wordsOf } from "#core/catalogue/index.ts";

export interface KeywordGroup {
  readonly id: string;
  /** "in skills by its own name …" */
  readonly place: string;
  /** The same for what is no name: "query optimization". */
  readonly placeOfConcepts: string;
  readonly why: string;
  /** A list is no place for these words; a sentence is. */
  readonly isInBullets: boolean;
}

const GROUPS = ["languages", "databases", "architecture", "cloud", "practices"] as const;

export const keywordGroupReader = (
  wording: ReadonlyArray<WordList>,
): ((card: SkillCard | undefined) => KeywordGroup) => {
  const words = (group: string): ReadonlyArray<string> => wordsOf(wording, "tailor-keywords", group);
  const inBullets = words("in-bullets");
  const groups = GROUPS.map((id) => ({
    group: {
      id,
      place: words(`${id}-place`).join("; "),
      placeOfConcepts: words("concepts-place").join("; "),
      why: words(`${id}-why`).join("; "),
      isInBullets: inBullets.includes(id),
    },
    skills: new Set(words(id)),
    families: new Set(words(`${id}-families`)),
  }));
  // What the source names wins over what is only of the same family.
  return (card) =>
    groups.find(({ skills }) => skills.has(card?.id ?? ""))?.group ??
    groups.find(({ families }) => families.has(card?.family ?? ""))?.group ??
    OTHER;
};

const OTHER: KeywordGroup = {
  id: "other",
  place: "in skills by its own name",
  placeOfConcepts: "inside a bullet that says what it was for",
  why: "a parser looks for it there",
  isInBullets: false,
};
