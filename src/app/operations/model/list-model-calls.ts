/** What was asked of the model, when, and what it took: never what was said. */
import type { z } from "zod";
import type { Operation } from "#app/operation.ts";
import type { ModelCall, ModelDep } from "#app/ports/model.ts";
import type { BadCursor, Page } from "#app/ports/saved.ts";
import { printModelCalls } from "#app/print/print-model.ts";
import { modelCall } from "#app/shapes/model-shape.ts";
import { pageOf, pageRequest } from "#app/shapes/saved-shape.ts";

export const listModelCalls: Operation<z.infer<typeof pageRequest>, Page<ModelCall>, BadCursor, ModelDep> = {
  noun: "model",
  verb: "calls",
  summary: "List the calls to the language model, newest first, with their time and cost.",
  input: pageRequest,
  output: pageOf(modelCall),
  statusByError: { BadCursor: 400 },
  changesState: false,
  rest: { method: "get", path: "/v1/model/calls", success: 200 },
  cli: {
    words: ["model", "calls"],
    parameters: [
      { kind: "option", field: "limit", flag: "limit", summary: "how many, at most 200" },
      { kind: "option", field: "cursor", flag: "cursor", summary: "`next` of the page before" },
    ],
    example: "mettle model calls --limit 20",
  },
  print: printModelCalls,
  run: async ({ model }, { cursor, limit }) => model.calls(cursor, limit),
};
