/** The shape of a triage on the wire (`mettle triage`). */
import { z } from "zod";
import { archetypeIds } from "#core/catalogue/index.ts";
import { because } from "./evaluation-shape.ts";

export const triageShape = z
  .object({
    postings: z
      .array(
        z.object({
          file: z.string(),
          title: z.string().nullable(),
          company: z.string().nullable(),
          score: z.number(),
          verdict: z.enum(["apply", "consider", "skip", "stop"]),
          archetype: z.enum([...archetypeIds, "unknown"]),
          deciding: z.object({ text: z.string(), because }),
        }),
      )
      .readonly(),
    duplicates: z.array(z.array(z.string()).readonly()).readonly(),
    reposts: z.array(z.array(z.string()).readonly()).readonly(),
    failures: z
      .array(z.object({ file: z.string(), error: z.object({ type: z.string(), message: z.string() }) }))
      .readonly(),
  })
  .meta({ id: "Triage" });
