export { type ArchetypeCard, type ArchetypeId, archetypeCard, archetypeIds } from "./archetype-card.ts";
export type { Catalogue, SpellingIndex } from "./catalogue.ts";
export {
  certificationCard,
  companyCard,
  inventoryCard,
  type LabCard,
  labCard,
  patternCard,
  resourceCard,
  salaryBandCard,
} from "./guidance-cards.ts";
export { type Rubric, rubric } from "./rubric.ts";
export { type SkillCard, skillCard } from "./skill-card.ts";
export { type WordList, wordList, wordsOf } from "./word-list.ts";
