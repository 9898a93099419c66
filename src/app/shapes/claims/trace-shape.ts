/** A traced line on the wire: what it says, and the facts it rests on. */
import { z } from "zod";
import type { SentenceVerdict } from "#core/claims/index.ts";
import { sentenceVerdicts } from "./claims-shape.ts";

export interface TracedLine {
  /** From 1, as printed. */
  readonly line: number;
  readonly text: string;
  readonly status: SentenceVerdict["status"];
  readonly facts: ReadonlyArray<{ readonly id: string; readonly text: string }>;
  readonly verdicts: ReadonlyArray<SentenceVerdict>;
}

export const tracedLines: z.ZodType<ReadonlyArray<TracedLine>> = z
  .array(
    z.object({
      line: z.int(),
      text: z.string(),
      status: z.enum(["supported", "unsupported", "contradicted"]),
      facts: z.array(z.object({ id: z.string(), text: z.string() })).readonly(),
      verdicts: sentenceVerdicts,
    }),
  )
  .readonly();
