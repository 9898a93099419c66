export type { SkillMention } from "./skill-mention.ts";
export type { Taxonomy } from "./taxonomy.ts";
