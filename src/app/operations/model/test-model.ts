/** One tiny question that shows whether the model answers in the form it is asked for, how fast, and for how much. */
import { z } from "zod";
import type { Operation } from "#app/operation.ts";
import type { ModelCall, ModelDep, ModelFailure } from "#app/ports/model.ts";
import { printModelTest } from "#app/print/print-model.ts";
import { modelCall, modelFailureStatuses } from "#app/shapes/model-shape.ts";
import { ok } from "#core/base/result.ts";

const nothing = z.strictObject({});

const answer: z.ZodType<ModelTest> = z.object({
  repeated: z.boolean().describe("whether the word came back that it was asked to repeat"),
  call: modelCall,
});

export interface ModelTest {
  readonly repeated: boolean;
  readonly call: ModelCall;
}

/** Short, harmless, and in no model's list of refusals. */
const word = "steel";

export const testModel: Operation<z.infer<typeof nothing>, ModelTest, ModelFailure, ModelDep> = {
  noun: "model",
  verb: "test",
  summary: "Ask the language model one tiny question: does it answer, how fast, for how much?",
  input: nothing,
  output: answer,
  statusByError: modelFailureStatuses,
  changesState: true,
  rest: { method: "post", path: "/v1/model/tests", success: 200 },
  cli: { words: ["model", "test"], parameters: [], example: "mettle model test" },
  print: printModelTest,
  run: async ({ model }) => {
    const asked = await model.ask({
      prompt: "model-test@1",
      values: { word },
      reply: z.object({ word: z.string().max(200) }),
      fresh: true,
    });
    if (!asked.ok) return asked;
    const { value, call } = asked.value;
    return ok({ repeated: value.word.trim().toLowerCase() === word, call });
  },
};
