/** What tells one kind of job from its neighbours: `knowledge/archetypes/<id>.yml`. */
import { z } from "zod";
import { cardBase } from "./card-base.ts";

export const archetypeIds = [
  "backend",
  "fullstack",
  "frontend",
  "devops-sre",
  "data-engineering",
  "ml-engineer",
  "ai-platform",
  "security",
  "mobile",
  "engineering-manager",
  "product",
  "qa",
  "solutions",
  "other-tech",
] as const;

/** Words or phrases (lower case) with a weight; a negative weight is counter-evidence. */
const weightedTerms = z.array(
  z.strictObject({ weight: z.number(), terms: z.array(z.string().min(1)).min(1) }),
);

const places = z.strictObject({
  title: weightedTerms.default([]),
  duties: weightedTerms.default([]),
  requirements: weightedTerms.default([]),
  boilerplate: weightedTerms.default([]),
});

export const archetypeCard = cardBase.extend({
  id: z.enum(archetypeIds),
  name: z.string().min(1),
  about: z.string().min(1),
  evidence: places,
  /** Skill ids whose presence in duties or requirements speaks for (or, negative, against) this archetype. */
  skills: z.array(z.strictObject({ weight: z.number(), skills: z.array(z.string()).min(1) })).default([]),
  /** In our words: what decides between this archetype and the one named. */
  neighbours: z.record(z.string(), z.string()).default({}),
  specialisations: z
    .array(z.strictObject({ id: z.string(), name: z.string(), terms: z.array(z.string()).min(1) }))
    .default([]),
});

export type ArchetypeCard = z.infer<typeof archetypeCard>;
export type ArchetypeId = (typeof archetypeIds)[number];
