/** The fictional posting and résumé that a first visit shows. */
import { z } from "zod";
import type { EngineDep } from "#app/engine.ts";
import type { Operation } from "#app/operation.ts";
import { ok } from "#core/base/result.ts";

const input = z.strictObject({});
const output = z.object({ posting: z.string(), resume: z.string() });

export const showDemo: Operation<z.infer<typeof input>, z.infer<typeof output>, never, EngineDep> = {
  noun: "demo",
  verb: "show",
  summary: "Show the fictional demo posting and résumé.",
  input,
  output,
  statusByError: {},
  changesState: false,
  rest: { method: "get", path: "/v1/demo", success: 200 },
  cli: null,
  run: async ({ engine }) => ok(engine().catalogue.demo),
};
