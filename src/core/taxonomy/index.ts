export { createTaxonomy } from "./create-taxonomy.ts";
export { foldText } from "./fold-text.ts";
export type { SkillMention } from "./skill-mention.ts";
export type { Taxonomy } from "./taxonomy.ts";
