/** The steps of a kept résumé: seen, walked and brought back. */

import type { Kysely } from "kysely";
import type { NoSuchStep, NothingToDo, ResumeBooks } from "#app/ports/resume-books.ts";
import type { BadCursor } from "#app/ports/saved.ts";
import { err, ok, type Result } from "#core/base/result.ts";
import { noSuch } from "../document-table.ts";
import { pageOfRows } from "../paging/page-of-rows.ts";
import type { Tables } from "../tables.ts";
import { toBook, toStep } from "./book-row.ts";
import { changeBook, type Move } from "./change-book.ts";

export const bookHistory = (
  db: Kysely<Tables>,
): Pick<ResumeBooks, "history" | "step" | "walk" | "restore"> => ({
  history: async (id, cursor, limit) => {
    const before = cursor === null ? null : readCursor(cursor);
    if (before !== null && !before.ok) return before;
    const head = await headOf(db, id);
    if (head === null) return noSuch(id);
    let query = db
      .selectFrom("resume_book_step")
      .select(["step", "parent", "note", "at"])
      .where("book_id", "=", id);
    if (before?.ok) query = query.where("step", "<", before.value);
    const rows = await query
      .orderBy("step", "desc")
      .limit(limit + 1)
      .execute();
    return ok(
      pageOfRows(
        rows,
        limit,
        (row) => toStep(row, head),
        (row) => `step ${row.step}`,
      ),
    );
  },
  step: async (id, step) => {
    const head = await headOf(db, id);
    if (head === null) return noSuch(id);
    const row = await stepRow(db, id, step);
    return row ? ok({ ...toStep(row, head), book: toBook(row.value) }) : noSuchStep(step);
  },
  walk: (id, direction, ifMatch) =>
    changeBook(db, id, ifMatch, (bound, { head }) =>
      direction === "undo" ? stepBefore(bound, id, head) : stepAfter(bound, id, head),
    ),
  restore: (id, step, ifMatch) =>
    changeBook<NoSuchStep>(db, id, ifMatch, async (bound, { head }) => {
      const row = await stepRow(bound, id, step);
      if (!row) return noSuchStep(step);
      if (step === head) return ok({ kind: "same" });
      return ok({ kind: "step", value: JSON.stringify(row.value), note: `Restored step ${step}` });
    }),
});

const headOf = async (db: Kysely<Tables>, id: string): Promise<number | null> => {
  const row = await db
    .selectFrom("resume_book")
    .select("head")
    .where("id", "=", id)
    .where("deleted_at", "is", null)
    .executeTakeFirst();
  return row?.head ?? null;
};

const stepRow = (db: Kysely<Tables>, id: string, step: number) =>
  db
    .selectFrom("resume_book_step")
    .selectAll()
    .where("book_id", "=", id)
    .where("step", "=", step)
    .executeTakeFirst();

const stepBefore = async (
  bound: Kysely<Tables>,
  id: string,
  head: number,
): Promise<Result<Move, NothingToDo>> => {
  const parent = (await stepRow(bound, id, head))?.parent ?? null;
  return parent === null
    ? err({ type: "NothingToUndo", message: "This is the first step; there is nothing before it." })
    : ok({ kind: "head", head: parent, event: "undone" });
};

/** After an undo and another change two steps follow: the newest is the one that the person last wanted. */
const stepAfter = async (
  bound: Kysely<Tables>,
  id: string,
  head: number,
): Promise<Result<Move, NothingToDo>> => {
  const child = await bound
    .selectFrom("resume_book_step")
    .select("step")
    .where("book_id", "=", id)
    .where("parent", "=", head)
    .orderBy("step", "desc")
    .executeTakeFirst();
  return child
    ? ok({ kind: "head", head: child.step, event: "redone" })
    : err({ type: "NothingToRedo", message: "This is the newest step; there is nothing after it." });
};

const noSuchStep = (step: number): Result<never, NoSuchStep> =>
  err({
    type: "NoSuchStep",
    message: `This résumé has no step ${step}. Its history lists the steps there are.`,
  });

const readCursor = (cursor: string): Result<number, BadCursor> => {
  const step = /^step (\d{1,10})$/u.exec(Buffer.from(cursor, "base64url").toString("utf8"))?.[1];
  return step === undefined || Number(step) > 2_147_483_647
    ? err({ type: "BadCursor", message: "This cursor is not one that a page gave. Start again without it." })
    : ok(Number(step));
};
