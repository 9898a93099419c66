/** The history of a kept résumé: every step can be seen, gone back to, and brought back; none is ever lost. */
import { z } from "zod";
import type { Operation } from "#app/operation.ts";
import type { BookStep, NoSuchStep, NothingToDo, OpenBook } from "#app/ports/resume-books.ts";
import type { BadCursor, NoSuchDocument, Page, VersionConflict, WorkspaceDep } from "#app/ports/workspace.ts";
import { printHistory, printOpened } from "#app/print/print-books.ts";
import { bookAtStep, bookStep, openBook } from "#app/shapes/resume-book-shape.ts";
import { idInput, pageOf, pageRequest } from "#app/shapes/saved-shape.ts";
import type { ResumeBook } from "#core/resume-record/index.ts";
import { refusalStatuses } from "./book-refusals.ts";

const idWord = { kind: "word", field: "id", name: "ID", summary: "as listed by resume book list" } as const;
const exampleId = "01890000-0000-7000-8000-000000000000";

const historyInput = pageRequest.extend(idInput.shape);

export const showHistory: Operation<
  z.infer<typeof historyInput>,
  Page<BookStep>,
  NoSuchDocument | BadCursor,
  WorkspaceDep
> = {
  noun: "resume-book",
  verb: "history",
  summary: "List the steps of a kept résumé, newest first.",
  input: historyInput,
  output: pageOf(bookStep),
  statusByError: { NoSuchDocument: 404, BadCursor: 400 },
  changesState: false,
  rest: { method: "get", path: "/v1/resume-books/{id}/history", success: 200 },
  cli: {
    words: ["resume", "book", "history"],
    parameters: [idWord],
    example: `mettle resume book history ${exampleId}`,
  },
  print: printHistory,
  run: async ({ workspace }, { id, cursor, limit }) => (await workspace()).books.history(id, cursor, limit),
};

const stepInput = idInput.extend({ step: z.coerce.number().int().min(1).max(2_000_000_000) });
type BookAtStep = BookStep & { readonly book: ResumeBook };

export const showStep: Operation<
  z.infer<typeof stepInput>,
  BookAtStep,
  NoSuchDocument | NoSuchStep,
  WorkspaceDep
> = {
  noun: "resume-book",
  verb: "step",
  summary: "Show a kept résumé as it was at one step.",
  input: stepInput,
  output: bookAtStep,
  statusByError: { NoSuchDocument: 404, NoSuchStep: 404 },
  changesState: false,
  rest: { method: "get", path: "/v1/resume-books/{id}/history/{step}", success: 200 },
  cli: null,
  run: async ({ workspace }, { id, step }) => (await workspace()).books.step(id, step),
};

type Walk = Operation<
  z.infer<typeof idInput>,
  OpenBook,
  NoSuchDocument | VersionConflict | NothingToDo,
  WorkspaceDep
>;

const walk = (direction: "undo" | "redo", summary: string): Walk => ({
  noun: "resume-book",
  verb: direction,
  summary,
  input: idInput,
  output: openBook,
  statusByError: { ...refusalStatuses, NothingToUndo: 409, NothingToRedo: 409 },
  changesState: true,
  rest: { method: "post", path: `/v1/resume-books/{id}/${direction}`, success: 200 },
  cli: {
    words: ["resume", "book", direction],
    parameters: [idWord],
    example: `mettle resume book ${direction} ${exampleId}`,
  },
  print: printOpened,
  run: async ({ workspace }, { id }, { ifMatch }) => (await workspace()).books.walk(id, direction, ifMatch),
});

export const undoBook = walk("undo", "Take a kept résumé one step back.");
export const redoBook = walk("redo", "Take a kept résumé forward again, to the newest step after this one.");

export const restoreBook: Operation<
  z.infer<typeof stepInput>,
  OpenBook,
  NoSuchDocument | VersionConflict | NoSuchStep,
  WorkspaceDep
> = {
  noun: "resume-book",
  verb: "restore",
  summary: "Bring back what a step held, as a new step.",
  input: stepInput,
  output: openBook,
  statusByError: { ...refusalStatuses, NoSuchStep: 404 },
  changesState: true,
  rest: { method: "post", path: "/v1/resume-books/{id}/restore", success: 200 },
  cli: {
    words: ["resume", "book", "restore"],
    parameters: [
      idWord,
      { kind: "word", field: "step", name: "STEP", summary: "as listed by resume book history" },
    ],
    example: `mettle resume book restore ${exampleId} 3`,
  },
  print: printOpened,
  run: async ({ workspace }, { id, step }, { ifMatch }) =>
    (await workspace()).books.restore(id, step, ifMatch),
};
