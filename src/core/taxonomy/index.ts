export { createTaxonomy } from "./create-taxonomy.ts";
export { foldText } from "./fold-text.ts";
export { spellingIndexOf } from "./spelling/spelling-register.ts";
export type { SkillMention, Taxonomy } from "./taxonomy.ts";
