/** The shape of an understood posting on the wire (`mettle posting parse --json`). */
import { z } from "zod";
import { archetypeIds } from "#core/catalogue/index.ts";
import { reasons, span } from "./evaluation-shape.ts";

const pay = z
  .object({
    min: z.number().nullable(),
    max: z.number().nullable(),
    currency: z.string().describe("ISO 4217"),
    period: z.enum(["year", "month", "week", "day", "hour"]),
    quote: z.string(),
  })
  .meta({ id: "Pay" });

const requirement = z
  .object({
    id: z.string(),
    tier: z.enum(["must", "nice", "stack"]),
    anyOf: z
      .array(
        z.object({
          skill: z.string(),
          name: z.string(),
          kind: z.enum(["technology", "concept", "certificate"]),
        }),
      )
      .readonly(),
    years: z.number().nullable(),
    span,
  })
  .meta({ id: "Requirement" });

export const postingShape = z
  .object({
    text: z.string(),
    title: z.string().nullable(),
    company: z.string().nullable(),
    archetype: z.object({
      id: z.enum([...archetypeIds, "unknown"]),
      specialisation: z.string().nullable(),
      confidence: z.number(),
      alternates: z.array(z.object({ id: z.enum(archetypeIds), confidence: z.number() })).readonly(),
      because: reasons,
    }),
    level: z.enum(["intern", "junior", "mid", "senior", "staff", "principal", "manager", "unknown"]),
    years: z.object({ min: z.number(), max: z.number().nullable() }).nullable(),
    requirements: z.array(requirement).readonly(),
    pay: pay.nullable(),
    payAlternates: z.array(pay).readonly(),
    remote: z.enum(["onsite", "hybrid", "remote", "unknown"]),
    daysInOffice: z.number().nullable(),
    locations: z.array(z.string()).readonly(),
    workRights: z.enum(["yes", "no", "unknown"]),
    employment: z.enum(["fulltime", "parttime", "contract", "freelance", "intern", "unknown"]),
    loop: z.array(z.object({ stage: z.string(), span })).readonly(),
    signals: z.array(z.object({ id: z.string(), span })).readonly(),
    removed: z.array(z.object({ what: z.string(), span })).readonly(),
    because: z.record(z.string(), z.array(span).readonly()),
  })
  .meta({ id: "Posting" });
