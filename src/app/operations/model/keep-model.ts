/** Which model is asked, if any: shown without its key, set, and forgotten. */
import { z } from "zod";
import type { Operation } from "#app/operation.ts";
import type { BadModelSetting, ModelDep, ModelGateway, ModelSetting, Spending } from "#app/ports/model.ts";
import { printModel } from "#app/print/print-model.ts";
import { modelAddress, modelSetting, spending } from "#app/shapes/model-shape.ts";
import { ok } from "#core/base/result.ts";

const nothing = z.strictObject({});

const status: z.ZodType<ModelStatus> = z.object({
  setting: modelSetting.nullable(),
  problem: z.string().nullable().describe("why what is set cannot be used, and what to do"),
  advice: z.string().describe("what to do next"),
  spending,
});

export interface ModelStatus {
  readonly setting: ModelSetting | null;
  readonly problem: string | null;
  readonly advice: string;
  readonly spending: Spending;
}

export const showModel: Operation<z.infer<typeof nothing>, ModelStatus, never, ModelDep> = {
  noun: "model",
  verb: "show",
  summary: "Show which language model is asked, if any, and what it cost this month.",
  input: nothing,
  output: status,
  statusByError: {},
  changesState: false,
  rest: { method: "get", path: "/v1/model", success: 200 },
  cli: { words: ["model", "show"], parameters: [], example: "mettle model show" },
  print: printModel,
  run: async ({ model }) => ok(await statusOf(model)),
};

const wanted = z.strictObject({
  ...modelAddress.shape,
  budget: z.coerce
    .number()
    .min(0)
    .max(1_000_000)
    .nullable()
    .default(null)
    .describe("US dollars a month; no limit when absent"),
  key: z
    .string()
    .max(1000)
    .nullable()
    .default(null)
    .describe("write-only; absent keeps the one there is, as long as the address has the same origin"),
  fallbacks: z.array(modelAddress).max(5).readonly().default([]).describe("asked in turn when it fails"),
});

export const setModel: Operation<z.infer<typeof wanted>, ModelStatus, BadModelSetting, ModelDep> = {
  noun: "model",
  verb: "set",
  summary: "Set the language model that is asked; nothing needs one.",
  input: wanted,
  output: status,
  statusByError: { BadModelSetting: 422 },
  changesState: true,
  rest: { method: "put", path: "/v1/model", success: 200 },
  cli: {
    words: ["model", "set"],
    parameters: [
      { kind: "option", field: "kind", flag: "kind", summary: "openai-compatible, anthropic or ollama" },
      { kind: "option", field: "url", flag: "url", summary: "its address; usual one when absent" },
      { kind: "option", field: "model", flag: "model", summary: "its name there" },
      { kind: "option", field: "budget", flag: "budget", summary: "US dollars a month that it may cost" },
      {
        kind: "text-option",
        field: "key",
        flag: "key-file",
        summary: "a file that holds the key, - for stdin",
      },
      {
        kind: "structured-option",
        field: "fallbacks",
        flag: "fallbacks",
        summary: "JSON or YAML: a list of {kind, url, model}",
      },
    ],
    example: "mettle model set --kind ollama --model llama3.2",
  },
  print: printModel,
  run: async ({ model }, input) => {
    const set = await model.configure({ ...input, key: input.key === "" ? null : input.key });
    return set.ok ? ok(await statusOf(model)) : set;
  },
};

export const removeModel: Operation<z.infer<typeof nothing>, ModelStatus, BadModelSetting, ModelDep> = {
  noun: "model",
  verb: "remove",
  summary: "Forget the language model and its key.",
  input: nothing,
  output: status,
  statusByError: { BadModelSetting: 422 },
  changesState: true,
  rest: { method: "delete", path: "/v1/model", success: 200 },
  cli: { words: ["model", "remove"], parameters: [], example: "mettle model remove" },
  print: printModel,
  run: async ({ model }) => {
    const forgotten = await model.forget();
    return forgotten.ok ? ok(await statusOf(model)) : forgotten;
  },
};

const statusOf = async (model: ModelGateway): Promise<ModelStatus> => {
  const checked = await model.check();
  const setting = checked.ok ? checked.value : null;
  return {
    setting,
    problem: checked.ok ? null : checked.error.message,
    advice: adviceFor(setting),
    spending: await model.spending(),
  };
};

const adviceFor = (setting: ModelSetting | null): string => {
  if (setting === null)
    return "Nothing needs a model. If you want one for wordings: mettle model set --kind ollama --model llama3.2 keeps your text on this machine.";
  return setting.from === "environment"
    ? "The setting comes from the environment (METTLE_MODEL …); change it there. Try it: mettle model test"
    : "Try it: mettle model test";
};
