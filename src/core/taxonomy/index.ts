export { createTaxonomy } from "./create-taxonomy.ts";
export { foldText } from "./fold-text.ts";
export type { SkillMention, Taxonomy } from "./taxonomy.ts";
