/** Long work: look at it. (It is started by the operations that need it; its events are streamed by the HTTP door.) */
import { z } from "zod";
import type { Operation } from "#app/operation.ts";
import type { NoSuchRun, Run, RunsDep } from "#app/ports/runs.ts";
import { idInput } from "#app/shapes/saved-shape.ts";

export const runShape = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    state: z.enum(["queued", "running", "done", "failed"]),
    done: z.int(),
    total: z.int(),
    result: z.unknown(),
    error: z.object({ type: z.string(), message: z.string() }).nullable(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: "Run" });

export const showRun: Operation<z.infer<typeof idInput>, Run, NoSuchRun, RunsDep> = {
  noun: "run",
  verb: "show",
  summary: "Show the state and result of long work.",
  input: idInput,
  output: runShape,
  statusByError: { NoSuchRun: 404 },
  changesState: false,
  rest: { method: "get", path: "/v1/runs/{id}", success: 200 },
  cli: null,
  run: async ({ runs }, { id }) => (await runs()).find(id),
};
