/** `mettle labs show LAB`: the contract, as `labs start` puts it beside the starter. */
import { z } from "zod";
import type { EngineDep } from "#app/engine.ts";
import type { Operation } from "#app/operation.ts";
import type { LabFoldersDep } from "#app/ports/lab/lab-folders.ts";
import { ok } from "#core/base/result.ts";
import { findLab, type NoSuchLab } from "./find-lab.ts";

const input = z.strictObject({ lab: z.string().min(1).max(60) });

const output = z.object({ lab: z.string(), contract: z.string() });

export const showLab: Operation<
  z.infer<typeof input>,
  z.infer<typeof output>,
  NoSuchLab,
  EngineDep & LabFoldersDep
> = {
  noun: "lab",
  verb: "show",
  summary: "Print the contract of a lab.",
  input,
  output,
  statusByError: { NoSuchLab: 404 },
  changesState: false,
  rest: { method: "get", path: "/v1/labs/{lab}", success: 200 },
  cli: {
    words: ["labs", "show"],
    parameters: [{ kind: "word", field: "lab", name: "LAB", summary: "payments, L02" }],
    example: "mettle labs show payments",
  },
  print: ({ contract }) => contract,
  run: async (deps, { lab }) => {
    const found = findLab(deps, lab);
    if (!found.ok) return found;
    const { id } = found.value.card;
    return ok({ lab: id, contract: deps.labFolders.contract(id) });
  },
};
