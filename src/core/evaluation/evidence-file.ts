/** What `--evidence FILE` adds to a résumé: the user's answers, stories, lab receipts and rehearsals. */
import { z } from "zod";

export const evidenceFile = z.strictObject({
  /** "at X, 2021–24": the user's own answer, tied to a job. */
  answers: z.array(z.strictObject({ skill: z.string(), at: z.string(), date: z.iso.date() })).default([]),
  stories: z
    .array(
      z.strictObject({ id: z.string(), title: z.string(), prompts: z.array(z.string()), text: z.string() }),
    )
    .default([]),
  receipts: z
    .array(z.strictObject({ lab: z.string(), date: z.iso.date(), seeds: z.number().int().positive() }))
    .default([]),
  rehearsals: z
    .array(
      z.strictObject({
        question: z.string(),
        stage: z.string(),
        band: z.enum(["weak", "mixed", "good", "strong"]),
      }),
    )
    .default([]),
});

export type EvidenceFile = z.infer<typeof evidenceFile>;
