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
  /** Head start in the same units as the weights: how common the archetype is before a word is read. */
  prior: z.number().default(0),
  /** False where its words are those of any business ("one-on-ones", "roadmap"), so that they prove no technical job. */
  provesTrade: z.boolean().default(true),
  /** Evidence that arises only where several others are present together, e.g. full stack from back end and front end. */
  blend: z.strictObject({ of: z.array(z.enum(archetypeIds)).min(2), weight: z.number() }).optional(),
  /** In our words: what decides between this archetype and the one named. */
  neighbours: z.record(z.string(), z.string()).default({}),
  specialisations: z
    .array(z.strictObject({ id: z.string(), name: z.string(), terms: z.array(z.string()).min(1) }))
    .default([]),
});

export type ArchetypeCard = z.infer<typeof archetypeCard>;
export type ArchetypeId = (typeof archetypeIds)[number];
