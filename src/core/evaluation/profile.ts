/** What the person wants and may do; every field is optional, unknown fields are refused by name. */
import { z } from "zod";
import { archetypeIds } from "../catalogue/index.ts";

const country = z.string().regex(/^[A-Z]{2}$/u, "an ISO 3166 alpha-2 country, or EU");

export const profile = z.strictObject({
  archetypes: z.array(z.enum(archetypeIds)).optional(),
  level: z.enum(["intern", "junior", "mid", "senior", "staff", "principal", "manager"]).optional(),
  livesIn: z.string().optional(),
  willRelocate: z.boolean().optional(),
  modes: z.array(z.enum(["remote", "hybrid", "onsite"])).optional(),
  workRights: z.array(country).optional(),
  needsSponsorship: z.array(country).optional(),
  clearances: z.array(z.string()).optional(),
  languages: z.array(z.string()).optional(),
  payFloor: z
    .strictObject({
      amount: z.number().positive(),
      currency: z.string().length(3),
      period: z.enum(["year", "month", "week", "day", "hour"]),
    })
    .optional(),
});

export type Profile = z.infer<typeof profile>;
