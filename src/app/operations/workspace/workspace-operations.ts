/** Leaving is shown, not promised: what is stored, all of it as JSON lines, and its erasure. */
import { z } from "zod";
import type { Operation } from "#app/operation.ts";
import type { BadModelSetting, ModelDep } from "#app/ports/model.ts";
import type { WorkspaceContents, WorkspaceDep } from "#app/ports/workspace.ts";
import { printWorkspace } from "#app/print/print-workspace.ts";
import { ok } from "#core/base/result.ts";

const nothing = z.strictObject({});
const contents = z.object({
  place: z.string(),
  rowsByTable: z.record(z.string(), z.number()),
  bytes: z.number(),
});

export const showWorkspace: Operation<z.infer<typeof nothing>, WorkspaceContents, never, WorkspaceDep> = {
  noun: "workspace",
  verb: "show",
  summary: "List what Mettle stores, and where.",
  input: nothing,
  output: contents,
  statusByError: {},
  changesState: false,
  rest: { method: "get", path: "/v1/workspace", success: 200 },
  cli: { words: ["workspace", "show"], parameters: [], example: "mettle workspace show" },
  print: printWorkspace,
  run: async ({ workspace }) => ok(await (await workspace()).describe()),
};

const exported = z.object({ lines: z.array(z.string()).readonly() });

export const exportWorkspace: Operation<
  z.infer<typeof nothing>,
  z.infer<typeof exported>,
  never,
  WorkspaceDep
> = {
  noun: "workspace",
  verb: "export",
  summary: "Print everything that is stored, one JSON object a line.",
  input: nothing,
  output: exported,
  statusByError: {},
  changesState: false,
  rest: { method: "get", path: "/v1/workspace/export", success: 200 },
  cli: { words: ["workspace", "export"], parameters: [], example: "mettle workspace export" },
  print: ({ lines }) => lines.join("\n"),
  run: async ({ workspace }) => {
    const lines: Array<string> = [];
    for await (const line of (await workspace()).exportLines()) lines.push(line);
    return ok({ lines });
  },
};

const eraseInput = z.strictObject({ dryRun: z.boolean().default(false).describe("only list what would go") });

export const eraseWorkspace: Operation<
  z.infer<typeof eraseInput>,
  WorkspaceContents,
  BadModelSetting,
  WorkspaceDep & ModelDep
> = {
  noun: "workspace",
  verb: "erase",
  summary: "Delete everything that is stored, and the setting and key of the model.",
  input: eraseInput,
  output: contents,
  statusByError: { BadModelSetting: 422 },
  changesState: true,
  rest: { method: "delete", path: "/v1/workspace", success: 200 },
  cli: {
    words: ["workspace", "erase"],
    parameters: [{ kind: "option", field: "dryRun", flag: "dry-run", summary: "only list what would go" }],
    example: "mettle workspace erase --dry-run",
  },
  print: printWorkspace,
  run: async ({ workspace, model }, { dryRun }) => {
    const store = await workspace();
    const before = await store.describe();
    if (dryRun) return ok(before);
    await store.erase();
    // The key of a model stands in a file of its own; a person who leaves takes it along.
    const forgotten = await model.forget();
    return forgotten.ok ? ok(before) : forgotten;
  },
};
