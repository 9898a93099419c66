/** All of `knowledge/`, validated and compiled to one file. `hash` names its content, `date` is its newest card's day. */
import type { ArchetypeCard } from "./archetype-card.ts";
import type {
  CertificationCard,
  CompanyCard,
  InventoryCard,
  LabCard,
  PatternCard,
  ResourceCard,
  SalaryBandCard,
} from "./guidance-cards.ts";
import type { Rubric } from "./rubric.ts";
import type { SkillCard } from "./skill-card.ts";
import type { WordList } from "./word-list.ts";

/** Which spelling of which skill begins with which word: worked out once, when the catalogue is compiled. */
export interface SpellingIndex {
  /** Numbered from 1 in this order. */
  readonly words: ReadonlyArray<string>;
  /** By spelling, in the order of cards; 0 for a spelling without a word or sign. */
  readonly firstWordIds: ReadonlyArray<number>;
  readonly firstTextOfCard: ReadonlyArray<number>;
}

export interface Catalogue {
  /** Absent where the catalogue was not compiled. */
  readonly spellingIndex?: SpellingIndex;
  readonly hash: string;
  readonly date: string;
  readonly skills: ReadonlyArray<SkillCard>;
  readonly archetypes: ReadonlyArray<ArchetypeCard>;
  readonly rubric: Rubric;
  readonly wording: ReadonlyArray<WordList>;
  readonly patterns: ReadonlyArray<PatternCard>;
  readonly inventory: ReadonlyArray<InventoryCard>;
  readonly salaryBands: ReadonlyArray<SalaryBandCard>;
  readonly labs: ReadonlyArray<LabCard>;
  readonly certifications: ReadonlyArray<CertificationCard>;
  readonly resources: ReadonlyArray<ResourceCard>;
  readonly companies: ReadonlyArray<CompanyCard>;
  /** The fictional, labelled posting and résumé that a first visit shows: `knowledge/demo/`. */
  readonly demo: { readonly posting: string; readonly resume: string };
}
