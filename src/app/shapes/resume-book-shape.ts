/** Kept résumés on the wire: the book, its place in the history, and the history itself. */
import { z } from "zod";
import type { BookStep, OpenBook, SavedBook } from "#app/ports/resume-books.ts";
import { bookShape } from "#core/resume-record/index.ts";

const saved = z.object({
  id: z.uuid(),
  name: z.string(),
  label: z.string(),
  variants: z.int(),
  resume: z.uuid().nullable().describe("the saved résumé file that it was read from"),
  version: z.string(),
  step: z.int().describe("the step of the history that is shown"),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  deletedAt: z.iso.datetime().nullable(),
});

export const savedBook: z.ZodType<SavedBook> = saved.meta({ id: "SavedResumeBook" });

export const openBook: z.ZodType<OpenBook> = saved.extend({ book: bookShape }).meta({ id: "OpenResumeBook" });

const step = z.object({
  step: z.int(),
  parent: z.int().nullable(),
  note: z.string(),
  at: z.iso.datetime(),
  isHead: z.boolean(),
});

export const bookStep: z.ZodType<BookStep> = step.meta({ id: "ResumeBookStep" });

export const bookAtStep = step.extend({ book: bookShape });

/** What was done, in a few words: "Reworded a bullet". A database keeps no NUL. */
export const stepNote = z
  .string()
  .max(200)
  .refine((text) => !text.includes("\0"), "holds a NUL sign");

export type { BookStep, OpenBook, SavedBook };
