/** `mettle triage DIR --resume FILE`: a folder of postings, ranked, with the deciding line of each. */
import { z } from "zod";
import type { Failure, Operation } from "#app/operation.ts";
import { type ReportDeps, understandResume } from "#app/operations/evaluation/make-report.ts";
import type { FoldersDep } from "#app/ports/folders.ts";
import { documentInput } from "#app/shapes/document-input.ts";
import { triageShape } from "#app/shapes/triage-shape.ts";
import { ok } from "#core/base/result.ts";
import { profile } from "#core/evaluation/index.ts";
import { printTriage, type Triage } from "#core/triage/index.ts";
import { type JudgedFile, judgeFile, triageOf } from "./judge-files.ts";

const input = z.strictObject({
  folder: z.string().min(1),
  resume: documentInput,
  profile: profile.nullable().default(null),
  asOf: z.iso.date().nullable().default(null),
  shuffle: z
    .boolean()
    .default(false)
    .describe("judge in reverse order, to see that the order changes nothing"),
});

export const triageFolder: Operation<z.infer<typeof input>, Triage, Failure, ReportDeps & FoldersDep> = {
  noun: "triage",
  verb: "folder",
  summary: "Rank a folder of postings, each with the line that decides.",
  input,
  output: triageShape,
  statusByError: 422,
  changesState: false,
  rest: null,
  cli: {
    words: ["triage"],
    parameters: [
      {
        kind: "word",
        field: "folder",
        name: "DIR",
        summary: "a folder of postings: text, Markdown, HTML, JSON, .eml",
      },
      { kind: "file-option", field: "resume", flag: "resume", summary: "the résumé", required: true },
      {
        kind: "structured-option",
        field: "profile",
        flag: "profile",
        summary: "targets and constraints (JSON or YAML)",
      },
      { kind: "option", field: "asOf", flag: "as-of", summary: "the day 'present' ends on, YYYY-MM-DD" },
      {
        kind: "option",
        field: "shuffle",
        flag: "shuffle",
        summary: "judge in another order: the result is the same",
      },
    ],
    example: "mettle triage examples/inbox --resume knowledge/demo/resume.md",
  },
  print: printTriage,
  run: async (deps, { folder, resume, shuffle, ...rest }, { progress }) => {
    const files = await deps.folders.filesIn(folder);
    if (!files.ok) return files;
    const reading = await understandResume(deps, resume);
    if (!reading.ok) return reading;
    const judged: Array<JudgedFile> = [];
    for (const { file, read } of shuffle ? files.value.toReversed() : files.value) {
      judged.push(await judgeFile(deps, { ...rest, resume: reading.value }, file, await read()));
      progress(judged.length, files.value.length, file);
    }
    return ok(triageOf(judged));
  },
};
