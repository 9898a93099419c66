/** `mettle labs start LAB --lang L --dir D`: a folder with a starter, the contract, and what to do first. */
import { z } from "zod";
import type { EngineDep } from "#app/engine.ts";
import type { Failure, Operation } from "#app/operation.ts";
import type { LabFoldersDep } from "#app/ports/lab/lab-folders.ts";
import { ok } from "#core/base/result.ts";
import { findLab } from "./find-lab.ts";
import { starterNotes } from "./starter-notes.ts";

const input = z.strictObject({
  lab: z.string().min(1).max(60),
  lang: z.string().default("typescript").describe("typescript, go, python or java"),
  dir: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe("where; a folder of the lab's name when not given"),
});

const started = z.object({
  lab: z.string(),
  lang: z.string(),
  folder: z.string(),
  files: z.array(z.string()).readonly(),
  /** Commands to type, in this order. */
  next: z.array(z.string()).readonly(),
});

export type StartedLab = z.infer<typeof started>;

export const startLab: Operation<z.infer<typeof input>, StartedLab, Failure, EngineDep & LabFoldersDep> = {
  noun: "lab",
  verb: "start",
  summary: "Make a folder with the contract of a lab and a first, naive service.",
  input,
  output: started,
  statusByError: 422,
  changesState: true,
  rest: { method: "post", path: "/v1/lab-folders", success: 201 },
  cli: {
    words: ["labs", "start"],
    parameters: [
      { kind: "word", field: "lab", name: "LAB", summary: "its name, or its number: payments, L02" },
      { kind: "option", field: "lang", flag: "lang", summary: "typescript, go, python or java" },
      { kind: "option", field: "dir", flag: "dir", summary: "where; ./LAB when not given" },
    ],
    example: "mettle labs start payments --lang typescript --dir payments",
  },
  print: ({ folder, files, next }, style) =>
    [
      `${style.strong(folder)}: ${files.join(", ")}`,
      "",
      "The service in it keeps the contract while nothing goes wrong. Next:",
      ...next.map((line) => `  $ ${line}`),
    ].join("\n"),
  run: async (deps, { lab: word, lang, dir }) => {
    const found = findLab(deps, word);
    if (!found.ok) return found;
    const { id } = found.value.card;
    const folder = dir ?? id;
    const notes = starterNotes(found.value);
    const made = deps.labFolders.start(id, lang.toLowerCase(), folder, notes);
    if (!made.ok) return made;
    const run = `mettle labs run ${id} --quick --dir ${folder}`;
    const next = [...made.value.before.map((line) => `(cd ${folder} && ${line})`), run];
    return ok({ lab: id, lang, folder: made.value.folder, files: made.value.files, next });
  },
};
