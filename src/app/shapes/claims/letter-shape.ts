/** A letter on the wire, sentence by sentence. */
import { z } from "zod";
import type { Letter } from "#core/letters/index.ts";

export const letterShape: z.ZodType<Letter> = z
  .object({
    text: z.string(),
    words: z.int(),
    sentences: z
      .array(
        z.object({
          text: z.string(),
          start: z.int(),
          end: z.int(),
          facts: z.array(z.string()).readonly(),
          status: z.enum(["supported", "posting", "courtesy"]),
        }),
      )
      .readonly(),
    missing: z.string().describe("what was asked and no fact answers; empty when nothing is missing"),
  })
  .meta({ id: "Letter" });

/** What a form or a person asks for beside the files. */
export const letterWish = {
  question: z
    .string()
    .trim()
    .min(1)
    .max(1000)
    .nullable()
    .default(null)
    .describe("a question of an application form; a cover letter when null"),
  addressee: z.string().trim().max(80).default("").describe("whom the letter greets, e.g. Ms Ivanova"),
};
