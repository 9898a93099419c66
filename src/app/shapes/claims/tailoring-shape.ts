/** Tailoring on the wire: what to ask, what to write, where to name it, what to keep. */
import { z } from "zod";
import type { Tailoring } from "#core/tailoring/index.ts";
import { sentenceVerdict } from "./claims-shape.ts";

const ingredient = z.enum(["problem", "choice", "number", "cost", "failure"]);

const facts = z.array(z.string()).readonly().describe("ids of facts");

const question = z.looseObject({
  id: z.string(),
  path: z.string(),
  fact: z.string(),
  bullet: z.string(),
  asks: ingredient,
  text: z.string(),
  why: z.string(),
  minutes: z.number(),
});

const proposal = z.looseObject({
  path: z.string().describe("RFC 6901 pointer into the résumé"),
  before: z.string(),
  after: z.string(),
  long: z.string(),
  facts,
  trace: z.array(z.object({ start: z.int(), end: z.int(), quote: z.string(), fact: z.string() })).readonly(),
  missing: z.array(ingredient).readonly(),
  weakness: z.string(),
  verdicts: z.array(sentenceVerdict).readonly(),
});

const placement = z.looseObject({
  skill: z.string(),
  name: z.string(),
  group: z.string(),
  tier: z.enum(["must", "nice", "stack"]),
  state: z.enum(["placed", "misplaced", "unwritten", "provable", "do-not-claim"]),
  facts,
  at: z.array(z.string()).readonly(),
  lab: z.object({ id: z.string(), name: z.string(), evenings: z.number() }).nullable(),
  action: z.string(),
  minutes: z.number(),
  edit: z.object({ path: z.string(), add: z.string() }).nullable(),
});

const selected = z.looseObject({
  path: z.string(),
  text: z.string(),
  relevance: z.number(),
  isOperations: z.boolean(),
  requirements: z.array(z.string()).readonly(),
});

export const tailoringShape = z
  .looseObject({
    questions: z.array(question).readonly(),
    proposals: z.array(proposal).readonly(),
    placement: z.array(placement).readonly(),
    selected: z.array(selected).readonly(),
    dropped: z.array(z.looseObject({ path: z.string(), text: z.string(), reason: z.string() })).readonly(),
  })
  .meta({ id: "Tailoring" }) as unknown as z.ZodType<Tailoring>;

/** What a person answered; an empty answer is none. */
export const tailorAnswers = z
  .array(
    z.strictObject({
      question: z.string("is missing: the id of a question").min(1).max(300),
      line: z.string().max(8000).optional().describe("the line that was asked about, should it move"),
      text: z.string("is missing: what was answered").max(4000),
    }),
    "are a list of {question, text}: `mettle tailor … --ask --answers FILE` writes one",
  )
  .max(500)
  .default([]);
