/** What would be run in a folder, so that a person sees it before it runs. */
import { z } from "zod";
import type { Failure, Operation } from "#app/operation.ts";
import type { LabFoldersDep } from "#app/ports/lab/lab-folders.ts";
import { ok } from "#core/base/result.ts";

const input = z.strictObject({ dir: z.string().min(1).max(1000) });

const output = z.object({
  folder: z.string(),
  lab: z.string(),
  build: z.string().nullable(),
  command: z.string(),
});

export const showLabFolder: Operation<
  z.infer<typeof input>,
  z.infer<typeof output>,
  Failure,
  LabFoldersDep
> = {
  noun: "lab-folder",
  verb: "show",
  summary: "Show what would be built and run in a folder.",
  input,
  output,
  statusByError: 422,
  changesState: false,
  rest: { method: "get", path: "/v1/lab-folders", success: 200 },
  cli: null,
  run: async ({ labFolders }, { dir }) => {
    const place = labFolders.read(dir, null, []);
    if (!place.ok) return place;
    const { folder, lab, command } = place.value;
    return ok({ folder, lab, build: command.build?.join(" ") ?? null, command: command.run.join(" ") });
  },
};
