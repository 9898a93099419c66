/** The model on the wire: its setting without the key, what was asked of it, what that cost. */
import { z } from "zod";
import type { HttpErrorStatus } from "#app/operation.ts";
import type { ModelCall, ModelFailure, ModelSetting, Spending } from "#app/ports/model.ts";

export const modelAddress = z.strictObject({
  kind: z.enum(["openai-compatible", "anthropic", "ollama"]).describe("how the server is spoken to"),
  url: z.string().max(500).default("").describe("where it is; the usual address of its kind when empty"),
  model: z.string().min(1).max(200).describe("its name there, such as llama3.2"),
});

export const modelSetting: z.ZodType<ModelSetting> = z
  .object({
    ...modelAddress.shape,
    url: z.string(),
    budget: z.object({ amount: z.number(), currency: z.literal("USD"), per: z.literal("month") }).nullable(),
    key: z.enum(["environment", "file", "none"]).describe("where the key comes from; never the key"),
    from: z.enum(["environment", "file"]),
    fallbacks: z.array(modelAddress.extend({ url: z.string() })).readonly(),
  })
  .meta({ id: "ModelSetting" });

const failureTypes = [
  "NoModel",
  "ModelUnreachable",
  "ModelTimedOut",
  "ModelRateLimited",
  "ModelRefusedKey",
  "ModelQuotaSpent",
  "BudgetSpent",
  "ModelBadReply",
  "ModelFailed",
  "ModelStopped",
] as const satisfies ReadonlyArray<ModelFailure["type"]>;

export const modelCall: z.ZodType<ModelCall> = z
  .object({
    id: z.uuid(),
    at: z.iso.datetime(),
    model: z.string(),
    prompt: z.string(),
    outcome: z.enum(["ok", "cached", ...failureTypes]),
    attempts: z.int(),
    milliseconds: z.int(),
    inputTokens: z.int().nullable(),
    outputTokens: z.int().nullable(),
    cost: z.number().nullable().describe("US dollars; null when the price of the model is not known"),
  })
  .meta({ id: "ModelCall" });

export const spending: z.ZodType<Spending> = z
  .object({
    month: z.string(),
    calls: z.int(),
    cost: z.number().describe("what counts against the budget, in US dollars"),
    unpriced: z.int().describe("calls counted at the dearest price, since theirs is not known"),
    budget: z.number().nullable(),
  })
  .meta({ id: "ModelSpending" });

/** Whatever goes wrong with a model, the rest of Mettle goes on: the answer is "not now", never "your mistake". */
export const modelFailureStatuses = {
  NoModel: 503,
  ModelUnreachable: 503,
  ModelTimedOut: 503,
  ModelRateLimited: 503,
  ModelRefusedKey: 503,
  ModelQuotaSpent: 503,
  BudgetSpent: 503,
  ModelBadReply: 503,
  ModelFailed: 503,
  ModelStopped: 503,
} as const satisfies Readonly<Record<ModelFailure["type"], HttpErrorStatus>>;
