/** Leaving is shown, not promised: what is stored, all of it as JSON lines, and its erasure. */
import { z } from "zod";
import type { Operation } from "#app/operation.ts";
import { keptEvidence } from "#app/operations/lab/kept-evidence.ts";
import type { LabRecordsDep } from "#app/ports/lab/lab-records.ts";
import type { BadModelSetting, ModelDep } from "#app/ports/model.ts";
import type { WorkspaceDep } from "#app/ports/workspace.ts";
import { printWorkspace } from "#app/print/print-workspace.ts";
import { ok } from "#core/base/result.ts";

const nothing = z.strictObject({});
const contents = z.object({
  place: z.string(),
  rowsByTable: z.record(z.string(), z.number()),
  bytes: z.number(),
  labs: z
    .object({ files: z.number(), bytes: z.number() })
    .describe("runs, receipts and explanations of labs"),
});

type Contents = z.infer<typeof contents>;

const describeAll = async ({ workspace, labRecords }: WorkspaceDep & LabRecordsDep): Promise<Contents> => ({
  ...(await (await workspace()).describe()),
  labs: await (await labRecords()).describe(),
});

export const showWorkspace: Operation<
  z.infer<typeof nothing>,
  Contents,
  never,
  WorkspaceDep & LabRecordsDep
> = {
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
  run: async (deps) => ok(await describeAll(deps)),
};

const exportInput = z.strictObject({
  evidence: z.boolean().default(false).describe("only what evaluations may use: answers, stories, receipts"),
});

const exported = z.object({ lines: z.array(z.string()).readonly() });

export const exportWorkspace: Operation<
  z.infer<typeof exportInput>,
  z.infer<typeof exported>,
  never,
  WorkspaceDep & LabRecordsDep
> = {
  noun: "workspace",
  verb: "export",
  summary: "Print everything that is stored, one JSON object a line.",
  input: exportInput,
  output: exported,
  statusByError: {},
  changesState: false,
  rest: { method: "get", path: "/v1/workspace/export", success: 200 },
  cli: {
    words: ["workspace", "export"],
    parameters: [
      {
        kind: "out-option",
        field: "evidence",
        flag: "evidence",
        summary: "write receipts, stories and answers here, for evaluate --evidence",
      },
    ],
    example: "mettle workspace export",
  },
  print: ({ lines }) => lines.join("\n"),
  file: ({ lines }) => ({
    file: {
      name: "mettle-export.json",
      mediaType: "application/x-ndjson",
      content: { text: `${lines.join("\n")}\n` },
    },
    rest: { lines: lines.length },
  }),
  run: async (deps, { evidence }) => {
    // Receipts are files: what they add to an evaluation needs no database.
    if (evidence) return ok({ lines: [JSON.stringify(await keptEvidence(deps), null, 2)] });
    const lines: Array<string> = [];
    for await (const line of (await deps.workspace()).exportLines()) lines.push(line);
    for await (const line of (await deps.labRecords()).exportLines()) lines.push(line);
    return ok({ lines });
  },
};

const eraseInput = z.strictObject({ dryRun: z.boolean().default(false).describe("only list what would go") });

export const eraseWorkspace: Operation<
  z.infer<typeof eraseInput>,
  Contents,
  BadModelSetting,
  WorkspaceDep & ModelDep & LabRecordsDep
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
  run: async (deps, { dryRun }) => {
    const before = await describeAll(deps);
    if (dryRun) return ok(before);
    await (await deps.workspace()).erase();
    await (await deps.labRecords()).erase();
    // The key of a model stands in a file of its own; a person who leaves takes it along.
    const forgotten = await deps.model.forget();
    return forgotten.ok ? ok(before) : forgotten;
  },
};
