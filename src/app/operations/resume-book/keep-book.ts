/** Making, opening and saving a kept résumé: a master with its variants, saved as one, guarded by its version. */
import { z } from "zod";
import type { Operation } from "#app/operation.ts";
import type { OpenBook } from "#app/ports/resume-books.ts";
import type { NoSuchDocument, VersionConflict, WorkspaceDep } from "#app/ports/workspace.ts";
import { openBook, stepNote } from "#app/shapes/resume-book-shape.ts";
import { idInput } from "#app/shapes/saved-shape.ts";
import { bookShape, type ResumeBook } from "#core/resume-record/index.ts";
import { plainTextOf } from "#core/resume-text/index.ts";
import { type PreconditionRequired, preconditionRequired, refusalStatuses } from "./book-refusals.ts";

interface AddInput {
  readonly book: ResumeBook;
  readonly note: string;
  readonly resume: string | null;
}

const addInput = z.strictObject({
  book: bookShape,
  note: stepNote.default("Started"),
  resume: z.uuid().nullable().default(null).describe("the saved résumé file that it was read from"),
});

export const addBook: Operation<AddInput, OpenBook, NoSuchDocument, WorkspaceDep> = {
  noun: "resume-book",
  verb: "add",
  summary: "Keep a résumé to edit: read from a file, from JSON Resume, or blank.",
  input: addInput as unknown as z.ZodType<AddInput>,
  output: openBook,
  statusByError: { NoSuchDocument: 422 },
  changesState: true,
  rest: {
    method: "post",
    path: "/v1/resume-books",
    success: 201,
    location: (output) => `/v1/resume-books/${(output as OpenBook).id}`,
  },
  cli: null,
  run: async ({ workspace }, { book, note, resume }) => (await workspace()).books.add(book, { note, resume }),
};

export const showBook: Operation<z.infer<typeof idInput>, OpenBook, NoSuchDocument, WorkspaceDep> = {
  noun: "resume-book",
  verb: "show",
  summary: "Show a kept résumé with its variants.",
  input: idInput,
  output: openBook,
  statusByError: { NoSuchDocument: 404 },
  changesState: false,
  rest: { method: "get", path: "/v1/resume-books/{id}", success: 200 },
  cli: {
    words: ["resume", "book", "show"],
    parameters: [{ kind: "word", field: "id", name: "ID", summary: "as listed by resume book list" }],
    example: "mettle resume book show 01890000-0000-7000-8000-000000000000",
  },
  print: ({ book }) => plainTextOf(book.master),
  run: async ({ workspace }, { id }) => (await workspace()).books.find(id),
};

interface SaveInput {
  readonly id: string;
  readonly book: ResumeBook;
  readonly note: string;
}

const saveInput = z.strictObject({ id: z.uuid(), book: bookShape, note: stepNote.default("") });

type SaveError = NoSuchDocument | VersionConflict | PreconditionRequired;

export const saveBook: Operation<SaveInput, OpenBook, SaveError, WorkspaceDep> = {
  noun: "resume-book",
  verb: "save",
  summary: "Save a kept résumé as the next step of its history.",
  input: saveInput as unknown as z.ZodType<SaveInput>,
  output: openBook,
  statusByError: { ...refusalStatuses, PreconditionRequired: 428 },
  changesState: true,
  rest: { method: "put", path: "/v1/resume-books/{id}", success: 200 },
  cli: null,
  run: async ({ workspace }, { id, book, note }, { ifMatch }) =>
    ifMatch === null ? preconditionRequired() : (await workspace()).books.save(id, book, note, ifMatch),
};
