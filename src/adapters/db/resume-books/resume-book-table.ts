/** Kept résumés: one row a book, one row a step. A change locks the book's row, so two at once follow each other. */

import type { Kysely } from "kysely";
import type { OpenBook, ResumeBooks } from "#app/ports/resume-books.ts";
import { invariant } from "#core/base/invariant.ts";
import { err, ok, type Result } from "#core/base/result.ts";
import { noSuch, readCursor } from "../document-table.ts";
import { recordEvent } from "../event-table.ts";
import { pageOfRows } from "../paging/page-of-rows.ts";
import type { Tables } from "../tables.ts";
import { inTransaction } from "../transaction.ts";
import { newId } from "../uuid.ts";
import { bookHistory } from "./book-history.ts";
import { openBook, selectBooks, toSavedBook } from "./book-row.ts";
import { changeBook, writeStep } from "./change-book.ts";

export const resumeBookTable = (db: Kysely<Tables>): ResumeBooks => ({
  ...bookHistory(db),
  add: (book, { note, resume }) =>
    inTransaction(db, async (bound): Promise<Result<OpenBook, ReturnType<typeof noSuchFile>>> => {
      if (resume !== null && !(await isSavedResume(bound, resume))) return err(noSuchFile(resume));
      const id = newId();
      await bound.insertInto("resume_book").values({ id, resume, head: 1 }).execute();
      await writeStep(bound, { id, step: 1, parent: null, note, value: JSON.stringify(book) });
      await recordEvent(bound, `resume-book/${id}`, "added", { resume });
      const added = await openBook(bound, id);
      invariant(added, "a book that was just written is there");
      return ok(added);
    }),
  list: async (cursor, limit, deleted) => {
    const after = cursor === null ? null : readCursor(cursor);
    if (after !== null && !after.ok) return after;
    let query = selectBooks(db).where("book.deleted_at", deleted ? "is not" : "is", null);
    if (after?.ok) query = query.where("book.id", "<", after.value);
    // One more than asked for tells whether there is a next page.
    const rows = await query
      .orderBy("book.id", "desc")
      .limit(limit + 1)
      .execute();
    return ok(pageOfRows(rows, limit, toSavedBook, (row) => row.id));
  },
  find: async (id) => {
    const found = await openBook(db, id);
    return found ? ok(found) : noSuch(id);
  },
  save: (id, book, note, ifMatch) =>
    changeBook(db, id, ifMatch, async (bound, { head }) => {
      const value = JSON.stringify(book);
      const same = await bound
        .selectFrom("resume_book_step")
        .select("step")
        .where("book_id", "=", id)
        .where("step", "=", head)
        .where("value", "=", value)
        .executeTakeFirst();
      return ok(same ? { kind: "same" } : { kind: "step", value, note });
    }),
  remove: (id, forever) =>
    inTransaction(db, async (bound) => {
      const gone = forever ? await eraseBook(bound, id) : await hideBook(bound, id);
      if (!gone) return noSuch(id);
      await recordEvent(bound, `resume-book/${id}`, forever ? "erased" : "removed", {});
      return ok(null);
    }),
  recover: (id) =>
    inTransaction(db, async (bound) => {
      await bound
        .updateTable("resume_book")
        .set({ deleted_at: null })
        .where("id", "=", id)
        .where("deleted_at", "is not", null)
        .execute();
      const found = await openBook(bound, id);
      if (!found) return noSuch(id);
      await recordEvent(bound, `resume-book/${id}`, "recovered", {});
      return ok(found);
    }),
});

const isSavedResume = async (bound: Kysely<Tables>, id: string): Promise<boolean> => {
  const row = await bound
    .selectFrom("document")
    .select("id")
    .where("id", "=", id)
    .where("kind", "=", "resume")
    .executeTakeFirst();
  return row !== undefined;
};

const noSuchFile = (id: string) =>
  ({
    type: "NoSuchDocument",
    message: `No résumé file is saved under ${id}. Save the file first, or leave \`resume\` out.`,
  }) as const;

const hideBook = async (bound: Kysely<Tables>, id: string): Promise<boolean> => {
  const { numUpdatedRows } = await bound
    .updateTable("resume_book")
    .set({ deleted_at: new Date() })
    .where("id", "=", id)
    .where("deleted_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

/** A deleted one too. */
const eraseBook = async (bound: Kysely<Tables>, id: string): Promise<boolean> => {
  const { numDeletedRows } = await bound.deleteFrom("resume_book").where("id", "=", id).executeTakeFirst();
  return numDeletedRows > 0n;
};
