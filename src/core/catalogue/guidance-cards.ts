/** Cards that advise: rejection patterns, inventories, salary bands, labs, certifications, resources, companies. */
import { z } from "zod";
import { cardBase } from "./card-base.ts";

export const patternCard = cardBase.extend({
  id: z.enum(["tour-of-technologies", "faang-no-scars", "algorithms-no-system-design", "title-grade-gap"]),
  name: z.string(),
  /** What the reader of such a résumé thinks, in our words. */
  reading: z.string(),
  recovery: z.string(),
  /** Minutes the first step of the recovery takes. */
  minutes: z.number().int().positive(),
});

export const inventoryCard = cardBase.extend({
  /** Skill ids it covers. */
  skills: z.array(z.string()).min(1),
  name: z.string(),
  /** required, preferred or bonus by level; conflict C3. */
  tierByLevel: z.record(z.string(), z.enum(["required", "preferred", "bonus"])),
  /** How to prove it: a lab id, an artefact, a line of the résumé. */
  prove: z.array(z.string()).min(1),
  /** Time to acquire from nothing, as a range of weeks. */
  weeks: z.strictObject({ min: z.number(), max: z.number() }),
  /** What a sceptical interviewer asks. */
  scepticAsks: z.array(z.string()).min(1),
});

export const salaryBandCard = cardBase.extend({
  region: z.string(),
  /** Countries or places (lower case) whose postings it applies to. */
  places: z.array(z.string()),
  remote: z.boolean().default(false),
  currency: z.string().length(3),
  period: z.literal("year"),
  /** Full units of the currency; max null when the source says "and above". */
  levels: z.record(
    z.enum(["senior", "staff", "principal"]),
    z.strictObject({ min: z.number(), max: z.number().nullable() }),
  ),
  quarter: z.string().regex(/^\d{4}Q[1-4]$/u),
  /** Day after which it is shown grey. */
  staleAfter: z.iso.date(),
});

/** What a lab says to people; its endpoints are in `labs/<lab>/contract.md`. */
const labBrief = z.strictObject({
  /** The interview question that it answers, as it is asked. */
  question: z.string(),
  /** Two or three sentences: the situation, and why the obvious way breaks. */
  story: z.string(),
  /** Figures that the plan and the checks use; `why` says where each comes from. */
  policy: z.record(z.string(), z.number()),
  why: z.record(z.string(), z.string()),
  invariants: z
    .array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        /** The promise, in one sentence of the present tense. */
        says: z.string(),
        /** What to think about when it is broken: the principle, never the code. */
        hint: z.string(),
        /** What to read: a title, and an address where it is public. */
        read: z.strictObject({ title: z.string(), url: z.url().optional() }),
      }),
    )
    .min(4),
  /** What will be broken, in words, in the order of the phases. */
  faults: z.array(z.string()).min(1),
  /** Clauses of the sentence for a résumé; `holds` may claim only what the invariants check. */
  bullet: z.strictObject({ built: z.string(), holds: z.string() }),
  /** Asked about the user's own run. `{kills}`, `{requests}`, `{faults}`, `{seed}`, `{invariant}` stand for its figures. */
  explain: z
    .array(
      z.strictObject({
        id: z.string(),
        text: z.string(),
        /** What a good answer says; any of the phrases (lower case, words in this order, others between) shows it. */
        points: z
          .array(
            z.strictObject({
              id: z.string(),
              says: z.string(),
              must: z.boolean(),
              phrases: z.array(z.string()).min(3),
            }),
          )
          .min(2),
        /** Said with confidence, and wrong. */
        mistakes: z.array(z.strictObject({ says: z.string(), phrases: z.array(z.string()).min(1) })),
        /** An answer that meets every point, in two to five sentences. */
        model: z.string(),
      }),
    )
    .length(3),
});

export const labCard = cardBase.extend({
  /** The alias of labs.md, e.g. "L02". */
  number: z.string(),
  name: z.string(),
  /** Skill ids that a receipt of it evidences. */
  skills: z.array(z.string()).min(1),
  /** Whole evening hours for someone who knows the language. */
  hours: z.number().positive(),
  proves: z.string(),
  /** Only of labs that can be run. */
  brief: labBrief.optional(),
});

export const certificationCard = cardBase.extend({
  name: z.string(),
  /** When it is worth it; conflict C25: the answer depends on the person. */
  worthIt: z
    .array(z.strictObject({ when: z.string(), verdict: z.enum(["yes", "situational", "no"]) }))
    .min(1),
  /** As of the source; never used in arithmetic. */
  priceAsOf: z.string().optional(),
  link: z.url(),
});

export const resourceCard = cardBase.extend({
  name: z.string(),
  by: z.string(),
  form: z.enum(["book", "site", "course", "documentation"]),
  free: z.boolean(),
  bestFor: z.string(),
  tier: z.array(z.enum(["required", "preferred", "bonus"])).min(1),
  skills: z.array(z.string()),
  link: z.url(),
});

export const companyCard = cardBase.extend({
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  segment: z.enum([
    "high-scale-infra",
    "productivity-saas",
    "fintech",
    "big-tech",
    "ai-infra",
    "vertical-saas",
  ]),
  /** Dated claims; conflict C20: none is used in a résumé without the user's confirmation. */
  claims: z.array(z.strictObject({ text: z.string(), source: z.string(), asOf: z.string() })).default([]),
});

export type PatternCard = z.infer<typeof patternCard>;
export type InventoryCard = z.infer<typeof inventoryCard>;
export type SalaryBandCard = z.infer<typeof salaryBandCard>;
export type LabCard = z.infer<typeof labCard>;
export type CertificationCard = z.infer<typeof certificationCard>;
export type ResourceCard = z.infer<typeof resourceCard>;
export type CompanyCard = z.infer<typeof companyCard>;
