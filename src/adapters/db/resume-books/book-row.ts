/** A kept résumé with the step it shows, as one row; and the row as the port gives it. */
import { type Kysely, type SelectQueryBuilder, sql } from "kysely";
import type { BookStep, OpenBook, SavedBook } from "#app/ports/resume-books.ts";
import { bookShape, type ResumeBook } from "#core/resume-record/index.ts";
import type { Tables } from "../tables.ts";

/** The parts of the book that a list shows are taken out by Postgres, so that a page of books is small. */
export const selectBooks = (db: Kysely<Tables>) =>
  db
    .selectFrom("resume_book as book")
    .innerJoin("resume_book_step as shown", (join) =>
      join.onRef("shown.book_id", "=", "book.id").onRef("shown.step", "=", "book.head"),
    )
    .select([
      "book.id",
      "book.resume",
      "book.head",
      "book.version",
      "book.created_at",
      "book.updated_at",
      "book.deleted_at",
      "shown.parent",
      sql<string>`shown.value #>> '{master,basics,name}'`.as("name"),
      sql<string>`shown.value #>> '{master,basics,label}'`.as("label"),
      sql<number>`jsonb_array_length(shown.value -> 'variants')`.as("variants"),
      sql<boolean>`exists (
        select from resume_book_step later where later.book_id = book.id and later.parent = book.head
      )`.as("can_redo"),
    ]);

type Row<Query> = Query extends SelectQueryBuilder<infer _Tables, infer _Names, infer Out> ? Out : never;
export type BookRow = Row<ReturnType<typeof selectBooks>>;

export const toSavedBook = (row: BookRow): SavedBook => ({
  id: row.id,
  name: row.name,
  label: row.label,
  variants: row.variants,
  resume: row.resume,
  version: row.version,
  step: row.head,
  canUndo: row.parent !== null,
  canRedo: row.can_redo,
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
  deletedAt: row.deleted_at?.toISOString() ?? null,
});

/** Null where there is none, or only a deleted one. */
export const openBook = async (db: Kysely<Tables>, id: string): Promise<OpenBook | null> => {
  const row = await selectBooks(db)
    .select("shown.value")
    .where("book.id", "=", id)
    .where("book.deleted_at", "is", null)
    .executeTakeFirst();
  return row ? { ...toSavedBook(row), book: toBook(row.value) } : null;
};

export const toBook = (value: unknown): ResumeBook => bookShape.parse(value);

export const toStep = (
  row: { readonly step: number; readonly parent: number | null; readonly note: string; readonly at: Date },
  head: number,
): BookStep => ({
  step: row.step,
  parent: row.parent,
  note: row.note,
  at: row.at.toISOString(),
  isHead: row.step === head,
});
