/** Saved résumés: the file is kept as it was given and read anew each time, so a better reader helps old files too. */
import { z } from "zod";
import type { Failure, Operation } from "#app/operation.ts";
import {
  type ReportDeps,
  type UnusableInput,
  understandResume,
} from "#app/operations/evaluation/make-report.ts";
import type { BadCursor, NoSuchDocument, Page, SavedDocument, WorkspaceDep } from "#app/ports/workspace.ts";
import { documentInput } from "#app/shapes/document-input.ts";
import { resumeReadingShape } from "#app/shapes/resume-shape.ts";
import { idInput, pageOf, pageRequest, savedResume } from "#app/shapes/saved-shape.ts";
import { ok } from "#core/base/result.ts";
import type { ResumeReading } from "#core/resume/index.ts";

type Deps = ReportDeps & WorkspaceDep;
type SavedReading = SavedDocument & { readonly reading: ResumeReading };

const withReading = savedResume.extend({ reading: resumeReadingShape }) as unknown as z.ZodType<SavedReading>;

export const addResume: Operation<z.infer<typeof documentInput>, SavedReading, UnusableInput, Deps> = {
  noun: "resume",
  verb: "add",
  summary: "Save a résumé.",
  input: documentInput,
  output: withReading,
  statusByError: 422,
  changesState: true,
  rest: {
    method: "post",
    path: "/v1/resumes",
    success: 201,
    location: (output) => `/v1/resumes/${(output as SavedDocument).id}`,
  },
  cli: null,
  run: async (deps, file) => {
    const reading = await understandResume(deps, file);
    if (!reading.ok) return reading;
    const { id, name, createdAt } = await (await deps.workspace()).resumes.add(file, {
      title: null,
      company: null,
    });
    return ok({ id, name, createdAt, reading: reading.value });
  },
};

export const listResumes: Operation<
  z.infer<typeof pageRequest>,
  Page<SavedDocument>,
  BadCursor,
  WorkspaceDep
> = {
  noun: "resume",
  verb: "list",
  summary: "List saved résumés, newest first.",
  input: pageRequest,
  output: pageOf(savedResume),
  statusByError: { BadCursor: 400 },
  changesState: false,
  rest: { method: "get", path: "/v1/resumes", success: 200 },
  cli: { words: ["resume", "list"], parameters: [], example: "mettle resume list" },
  run: async ({ workspace }, { cursor, limit }) => (await workspace()).resumes.list(cursor, limit),
};

export const showResume: Operation<
  z.infer<typeof idInput>,
  SavedReading,
  NoSuchDocument | UnusableInput,
  Deps
> = {
  noun: "resume",
  verb: "show",
  summary: "Show a saved résumé as it is read today.",
  input: idInput,
  output: withReading,
  statusByError: 404,
  changesState: false,
  rest: { method: "get", path: "/v1/resumes/{id}", success: 200 },
  cli: null,
  run: async (deps, { id }) => {
    const found = await (await deps.workspace()).resumes.find(id);
    if (!found.ok) return found;
    const reading = await understandResume(deps, found.value.file);
    if (!reading.ok) return reading;
    const { name, createdAt } = found.value;
    return ok({ id, name, createdAt, reading: reading.value });
  },
};

export const removeResume: Operation<z.infer<typeof idInput>, null, Failure, WorkspaceDep> = {
  noun: "resume",
  verb: "remove",
  summary: "Delete a saved résumé.",
  input: idInput,
  output: z.null(),
  statusByError: 404,
  changesState: true,
  rest: { method: "delete", path: "/v1/resumes/{id}", success: 204 },
  cli: null,
  run: async ({ workspace }, { id }) => (await workspace()).resumes.remove(id),
};
