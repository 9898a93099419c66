/** Saved postings, and what the person decided about each. */
import { z } from "zod";
import type { Failure, Operation } from "#app/operation.ts";
import {
  type ReportDeps,
  type UnusableInput,
  understandPosting,
} from "#app/operations/evaluation/make-report.ts";
import type {
  BadCursor,
  NoSuchDocument,
  Page,
  SavedPosting,
  VersionConflict,
  WorkspaceDep,
} from "#app/ports/workspace.ts";
import { documentInput } from "#app/shapes/document-input.ts";
import { postingShape } from "#app/shapes/posting-shape.ts";
import { idInput, pageOf, pageRequest, savedPosting } from "#app/shapes/saved-shape.ts";
import { err, ok } from "#core/base/result.ts";
import type { Posting } from "#core/posting/index.ts";

type Deps = ReportDeps & WorkspaceDep;

export const addPosting: Operation<z.infer<typeof documentInput>, SavedPosting, UnusableInput, Deps> = {
  noun: "posting",
  verb: "add",
  summary: "Save a posting.",
  input: documentInput,
  output: savedPosting,
  statusByError: 422,
  changesState: true,
  rest: {
    method: "post",
    path: "/v1/postings",
    success: 201,
    location: (output) => `/v1/postings/${(output as SavedPosting).id}`,
  },
  cli: null,
  run: async (deps, file) => {
    const posting = await understandPosting(deps, file);
    if (!posting.ok) return posting;
    const { title, company } = posting.value;
    return ok(await (await deps.workspace()).postings.add(file, { title, company }));
  },
};

export const listPostings: Operation<
  z.infer<typeof pageRequest>,
  Page<SavedPosting>,
  BadCursor,
  WorkspaceDep
> = {
  noun: "posting",
  verb: "list",
  summary: "List saved postings, newest first.",
  input: pageRequest,
  output: pageOf(savedPosting),
  statusByError: { BadCursor: 400 },
  changesState: false,
  rest: { method: "get", path: "/v1/postings", success: 200 },
  cli: { words: ["posting", "list"], parameters: [], example: "mettle posting list" },
  run: async ({ workspace }, { cursor, limit }) => (await workspace()).postings.list(cursor, limit),
};

type PostingWithText = SavedPosting & { readonly posting: Posting };

export const showPosting: Operation<
  z.infer<typeof idInput>,
  PostingWithText,
  NoSuchDocument | UnusableInput,
  Deps
> = {
  noun: "posting",
  verb: "show",
  summary: "Show a saved posting as it is understood today.",
  input: idInput,
  output: savedPosting.extend({ posting: postingShape }) as unknown as z.ZodType<PostingWithText>,
  statusByError: 404,
  changesState: false,
  rest: { method: "get", path: "/v1/postings/{id}", success: 200 },
  cli: null,
  run: async (deps, { id }) => {
    const found = await (await deps.workspace()).postings.find(id);
    if (!found.ok) return found;
    const { file, ...saved } = found.value;
    const posting = await understandPosting(deps, file);
    return posting.ok ? ok({ ...saved, posting: posting.value }) : posting;
  },
};

const decision = z.strictObject({
  id: z.uuid(),
  decision: z.enum(["keep", "skip"]).nullable(),
  reason: z.string().max(2000).nullable().default(null),
});

type DecideError =
  | NoSuchDocument
  | VersionConflict
  | { readonly type: "PreconditionRequired"; readonly message: string };

export const decidePosting: Operation<z.infer<typeof decision>, SavedPosting, DecideError, WorkspaceDep> = {
  noun: "posting",
  verb: "decide",
  summary: "Keep or skip a posting, with a reason.",
  input: decision,
  output: savedPosting,
  statusByError: { NoSuchDocument: 404, VersionConflict: 412, PreconditionRequired: 428 },
  changesState: true,
  rest: { method: "patch", path: "/v1/postings/{id}", success: 200 },
  cli: null,
  run: async ({ workspace }, { id, ...decided }, { ifMatch }) => {
    if (ifMatch === null) {
      return err({
        type: "PreconditionRequired",
        message: "Send If-Match with the posting's version, so that no decision is lost.",
      });
    }
    return (await workspace()).postings.decide(id, decided, ifMatch);
  },
};

export const removePosting: Operation<z.infer<typeof idInput>, null, Failure, WorkspaceDep> = {
  noun: "posting",
  verb: "remove",
  summary: "Delete a saved posting.",
  input: idInput,
  output: z.null(),
  statusByError: 404,
  changesState: true,
  rest: { method: "delete", path: "/v1/postings/{id}", success: 204 },
  cli: null,
  run: async ({ workspace }, { id }) => (await workspace()).postings.remove(id),
};
