/** A résumé file becomes a kept résumé in one step: the file is saved as it is, and read into a record. */
import { z } from "zod";
import type { Failure, Operation } from "#app/operation.ts";
import type { ReportDeps } from "#app/operations/evaluation/make-report.ts";
import { recordFrom } from "#app/operations/resume/resume-source.ts";
import type { OpenBook } from "#app/ports/resume-books.ts";
import type { WorkspaceDep } from "#app/ports/workspace.ts";
import { documentInput } from "#app/shapes/document-input.ts";
import { openBook } from "#app/shapes/resume-book-shape.ts";
import { err } from "#core/base/result.ts";
import { bookShape } from "#core/resume-record/index.ts";

const input = z.strictObject({ file: documentInput });

export const importBook: Operation<z.infer<typeof input>, OpenBook, Failure, ReportDeps & WorkspaceDep> = {
  noun: "resume-book",
  verb: "import",
  summary: "Keep a résumé file to edit: JSON Resume exactly, other formats as they are read.",
  input,
  output: openBook,
  statusByError: 422,
  changesState: true,
  rest: {
    method: "post",
    path: "/v1/resume-book-imports",
    success: 201,
    location: (output) => `/v1/resume-books/${(output as OpenBook).id}`,
  },
  cli: {
    words: ["resume", "book", "add"],
    parameters: [
      { kind: "file", field: "file", name: "FILE", summary: "the résumé, in any format that can be read" },
    ],
    example: "mettle resume book add knowledge/demo/resume.md",
  },
  print: ({ id, name }) => `Kept ${name} as ${id}.`,
  run: async (deps, { file }) => {
    const record = await recordFrom(deps, { file, resume: null });
    if (!record.ok) return record;
    // The bounds of what is kept are those of what is edited.
    const book = bookShape.safeParse({ master: record.value, variants: [] });
    if (!book.success) return err(tooLarge);
    const { resumes, books } = await deps.workspace();
    const { id } = await resumes.add(file, { title: null, company: null });
    return books.add(book.data, { note: "Imported", resume: id });
  },
};

const tooLarge: Failure = {
  type: "ResumeTooLarge",
  message:
    "This file holds more than any résumé (1,000 entries or 50,000 characters in one field). Check that it is the right one.",
};
