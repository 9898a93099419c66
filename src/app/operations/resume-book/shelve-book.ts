/** The list of kept résumés, and leaving it: a deleted one keeps its history until it is recovered or erased for good. */
import { z } from "zod";
import type { Operation } from "#app/operation.ts";
import type { OpenBook, SavedBook } from "#app/ports/resume-books.ts";
import type { BadCursor, NoSuchDocument, Page, WorkspaceDep } from "#app/ports/workspace.ts";
import { printBooks, printOpened } from "#app/print/print-books.ts";
import { openBook, savedBook } from "#app/shapes/resume-book-shape.ts";
import { idInput, pageOf, pageRequest } from "#app/shapes/saved-shape.ts";

const listInput = pageRequest.extend({
  deleted: z.boolean().default(false).describe("the deleted ones instead"),
});

export const listBooks: Operation<z.infer<typeof listInput>, Page<SavedBook>, BadCursor, WorkspaceDep> = {
  noun: "resume-book",
  verb: "list",
  summary: "List kept résumés, newest first.",
  input: listInput,
  output: pageOf(savedBook),
  statusByError: { BadCursor: 400 },
  changesState: false,
  rest: { method: "get", path: "/v1/resume-books", success: 200 },
  cli: {
    words: ["resume", "book", "list"],
    parameters: [
      { kind: "option", field: "deleted", flag: "deleted", summary: "list the deleted ones instead" },
    ],
    example: "mettle resume book list",
  },
  print: printBooks,
  run: async ({ workspace }, { cursor, limit, deleted }) =>
    (await workspace()).books.list(cursor, limit, deleted),
};

const removeInput = idInput.extend({
  forever: z.boolean().default(false).describe("with its history; there is no way back"),
});

export const removeBook: Operation<z.infer<typeof removeInput>, null, NoSuchDocument, WorkspaceDep> = {
  noun: "resume-book",
  verb: "remove",
  summary: "Delete a kept résumé; it can be recovered unless deleted forever. Its file stays in the library.",
  input: removeInput,
  output: z.null(),
  statusByError: { NoSuchDocument: 404 },
  changesState: true,
  rest: { method: "delete", path: "/v1/resume-books/{id}", success: 204 },
  cli: {
    words: ["resume", "book", "remove"],
    parameters: [
      { kind: "word", field: "id", name: "ID", summary: "as listed by resume book list" },
      {
        kind: "option",
        field: "forever",
        flag: "forever",
        summary: "with its history; there is no way back",
      },
    ],
    example: "mettle resume book remove 01890000-0000-7000-8000-000000000000",
  },
  print: () => "Deleted.",
  run: async ({ workspace }, { id, forever }) => (await workspace()).books.remove(id, forever),
};

export const recoverBook: Operation<z.infer<typeof idInput>, OpenBook, NoSuchDocument, WorkspaceDep> = {
  noun: "resume-book",
  verb: "recover",
  summary: "Bring a deleted résumé back, with its history.",
  input: idInput,
  output: openBook,
  statusByError: { NoSuchDocument: 404 },
  changesState: true,
  rest: { method: "post", path: "/v1/resume-books/{id}/recover", success: 200 },
  cli: {
    words: ["resume", "book", "recover"],
    parameters: [
      { kind: "word", field: "id", name: "ID", summary: "as listed by resume book list --deleted" },
    ],
    example: "mettle resume book recover 01890000-0000-7000-8000-000000000000",
  },
  print: printOpened,
  run: async ({ workspace }, { id }) => (await workspace()).books.recover(id),
};
