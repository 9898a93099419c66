/** `mettle labs list`: the shelf. */
import { z } from "zod";
import type { EngineDep } from "#app/engine.ts";
import type { Operation } from "#app/operation.ts";
import type { LabFoldersDep } from "#app/ports/lab/lab-folders.ts";
import { ok } from "#core/base/result.ts";
import { padded } from "#core/evaluation/index.ts";
import { type FoundLab, runnableLabs } from "./find-lab.ts";

const listed = z.object({
  id: z.string(),
  number: z.string(),
  name: z.string(),
  version: z.number(),
  question: z.string(),
  proves: z.string(),
  skills: z.array(z.string()).readonly(),
  hours: z.number(),
  languages: z.array(z.string()).readonly(),
  invariants: z.array(z.object({ id: z.string(), name: z.string(), says: z.string() })).readonly(),
  faults: z.array(z.string()).readonly(),
});

export type ListedLab = z.infer<typeof listed>;

const output = z.object({ labs: z.array(listed).readonly() });

export const listLabs: Operation<
  Record<never, never>,
  z.infer<typeof output>,
  never,
  EngineDep & LabFoldersDep
> = {
  noun: "lab",
  verb: "list",
  summary: "List the labs: what each proves, its promises, its languages.",
  input: z.strictObject({}),
  output,
  statusByError: {},
  changesState: false,
  rest: { method: "get", path: "/v1/labs", success: 200 },
  cli: { words: ["labs", "list"], parameters: [], example: "mettle labs list" },
  print: ({ labs }, style) =>
    labs
      .map(({ id, number, question, hours, languages }) =>
        [
          `${style.strong(padded(`${number} ${id}`, 24))}${hours} h  ${languages.join(", ")}`,
          `    ${style.quiet(question)}`,
        ].join("\n"),
      )
      .join("\n"),
  run: async (deps) => ok({ labs: runnableLabs(deps).map((found) => listedLab(deps, found)) }),
};

const listedLab = (
  { labFolders }: LabFoldersDep,
  { lab, card: { id, number, name, proves, skills, hours }, brief }: FoundLab,
): ListedLab => ({
  id,
  number,
  name,
  version: lab.version,
  question: brief.question,
  proves,
  skills,
  hours,
  languages: [...labFolders.languages(id)],
  invariants: brief.invariants.map((invariant) => ({
    id: invariant.id,
    name: invariant.name,
    says: invariant.says,
  })),
  faults: brief.faults,
});
