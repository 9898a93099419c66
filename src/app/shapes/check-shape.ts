/** The answer of `resume check` on the wire. */
import { z } from "zod";
import type { Extraction } from "#app/ports/resume/resume-extractors.ts";
import type { ResumeCheck } from "#core/resume-check/index.ts";

export interface CheckedFile extends ResumeCheck {
  readonly silent: Extraction["silent"];
}

export const checkShape: z.ZodType<CheckedFile> = z
  .object({
    extractors: z
      .array(
        z.object({
          name: z.string(),
          fields: z
            .array(
              z.object({
                path: z.string().describe("RFC 6901 pointer into the résumé"),
                expected: z.string(),
                found: z.boolean().describe("the words stand in the extracted text"),
                read: z.boolean().describe("a parser that sees only that text puts them into this field"),
              }),
            )
            .readonly(),
          order: z.int().describe("sentences and bullets that stand out of order"),
          text: z.string().describe("the first 20,000 characters that it brought out"),
        }),
      )
      .readonly(),
    differences: z
      .array(z.object({ path: z.string(), expected: z.string().nullable(), actual: z.string().nullable() }))
      .readonly(),
    terms: z
      .array(
        z.object({
          path: z.string(),
          term: z.string(),
          parses: z.boolean(),
          hasEvidence: z.boolean(),
          isWellPlaced: z.boolean(),
        }),
      )
      .readonly(),
    silent: z.array(z.object({ name: z.string(), why: z.string() })).readonly(),
  })
  .meta({ id: "ResumeCheck" });
