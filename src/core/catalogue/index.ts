export { type ArchetypeCard, type ArchetypeId, archetypeCard, archetypeIds } from "./archetype-card.ts";
export { cardBase } from "./card-base.ts";
export type { Catalogue } from "./catalogue.ts";
export {
  type CertificationCard,
  type CompanyCard,
  certificationCard,
  companyCard,
  type InventoryCard,
  inventoryCard,
  type LabCard,
  labCard,
  type PatternCard,
  patternCard,
  type ResourceCard,
  resourceCard,
  type SalaryBandCard,
  salaryBandCard,
} from "./guidance-cards.ts";
export { type Rubric, rubric } from "./rubric.ts";
export { type SkillCard, skillCard } from "./skill-card.ts";
export { type WordList, wordList, wordsOf } from "./word-list.ts";
