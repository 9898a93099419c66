/** The shape of an evaluation on the wire; `Evaluation` in core is the type, and the compiler holds the two together. */
import { z } from "zod";

export const span = z
  .object({
    source: z.enum(["posting", "resume", "profile", "answer", "story", "receipt", "fact"]),
    start: z.int().describe("UTF-16 index into the text of `source`"),
    end: z.int(),
    quote: z.string().describe("Equals text.slice(start, end); empty only when `absent` is given"),
    absent: z.array(z.string()).readonly().exactOptional().describe("What was looked for and not found"),
  })
  .meta({ id: "Span" });

const card = z.object({ card: z.string().describe("e.g. skills/kafka") }).meta({ id: "Card" });

export const reasons = z.array(z.union([span, card])).readonly();

export const because = z
  .tuple([span], z.union([span, card]))
  .readonly()
  .describe("Never empty; the first is a Span");

const statement = z.object({ id: z.string(), text: z.string(), because }).meta({ id: "Statement" });

const scoredBlock = z
  .object({ score: z.number().nullable(), weight: z.number(), statements: z.array(statement).readonly() })
  .meta({ id: "ScoredBlock" });

export const evaluationShape = z
  .object({
    engine: z.string(),
    catalogue: z.string(),
    asOf: z.string(),
    texts: z.record(z.string(), z.string()),
    score: z.number().describe("0–5, one decimal"),
    verdict: z.enum(["apply", "consider", "skip", "stop"]),
    knockouts: z
      .array(
        z.object({ kind: z.enum(["workRights", "place", "clearance", "years"]), text: z.string(), because }),
      )
      .readonly(),
    blocks: z.object({
      A: scoredBlock,
      B: scoredBlock,
      C: scoredBlock,
      D: scoredBlock,
      E: scoredBlock,
      F: scoredBlock,
      G: z.object({
        tier: z.enum(["high", "caution", "suspicious"]),
        statements: z.array(statement).readonly(),
      }),
    }),
    patterns: z
      .array(
        z.object({
          id: z.enum([
            "tour-of-technologies",
            "faang-no-scars",
            "algorithms-no-system-design",
            "title-grade-gap",
          ]),
          text: z.string(),
          because,
          recovery: z.string(),
        }),
      )
      .readonly(),
    gaps: z
      .array(
        z.object({
          requirement: z.string(),
          skills: z.array(z.string()).readonly(),
          kind: z.enum(["blocker", "provable", "adjacent", "listed-not-shown", "do-not-claim"]),
          lab: z.string().nullable(),
          because,
        }),
      )
      .readonly(),
    actions: z
      .array(z.object({ text: z.string(), minutes: z.number(), delta: z.number(), because }))
      .readonly(),
  })
  .meta({ id: "Evaluation" });
