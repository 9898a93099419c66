/** Verdicts on claims, on the wire: the shape of contracts.md. */
import { z } from "zod";
import type { SentenceVerdict } from "#core/claims/index.ts";

const status = z.enum(["supported", "unsupported", "contradicted"]);

const place = { start: z.int(), end: z.int() };

const claimVerdict = z.object({
  text: z.string(),
  status,
  kind: z.enum([
    "quantity",
    "entity",
    "ownership",
    "scope",
    "time",
    "negation",
    "hedge",
    "outcome",
    "cause",
    "evidence",
    "action",
    "relation",
    "word",
  ]),
  facts: z.array(z.string()).readonly().describe("ids of the facts that support it, or that it contradicts"),
  nearest: z.object({ fact: z.string(), text: z.string() }).nullable(),
  reason: z.string().describe("empty when supported"),
  token: z.object({ ...place, quote: z.string() }).nullable(),
});

export const sentenceVerdict = z
  .object({ sentence: z.string(), ...place, status, claims: z.array(claimVerdict).readonly() })
  .meta({ id: "SentenceVerdict" }) satisfies z.ZodType<SentenceVerdict>;

export const sentenceVerdicts: z.ZodType<ReadonlyArray<SentenceVerdict>> = z
  .array(sentenceVerdict)
  .readonly();

/** A letter is 2 kB, a résumé 8 kB; this leaves room for a book about somebody. */
export const claimsText = z.string().max(1_000_000);
