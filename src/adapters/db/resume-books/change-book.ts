/** Every change of a kept résumé takes this way: lock, compare the version, move the head, note the event, show the result. */
import type { Kysely } from "kysely";
import type { OpenBook } from "#app/ports/resume-books.ts";
import type { NoSuchDocument, VersionConflict } from "#app/ports/saved.ts";
import { invariant } from "#core/base/invariant.ts";
import { err, ok, type Result } from "#core/base/result.ts";
import { noSuch } from "../document-table.ts";
import { recordEvent } from "../event-table.ts";
import type { Tables } from "../tables.ts";
import { inTransaction } from "../transaction.ts";
import { openBook } from "./book-row.ts";

/** What a change comes to: nothing, another step of the history shown, or a new step after the one shown. */
export type Move =
  | { readonly kind: "same" }
  | { readonly kind: "head"; readonly head: number; readonly event: string }
  | { readonly kind: "step"; readonly value: string; readonly note: string };

export const changeBook = <E>(
  db: Kysely<Tables>,
  id: string,
  ifMatch: string | null,
  decide: (bound: Kysely<Tables>, book: { readonly head: number }) => Promise<Result<Move, E>>,
): Promise<Result<OpenBook, NoSuchDocument | VersionConflict | E>> =>
  inTransaction(db, async (bound): Promise<Result<OpenBook, NoSuchDocument | VersionConflict | E>> => {
    const row = await bound
      .selectFrom("resume_book")
      .select(["head", "version"])
      .where("id", "=", id)
      .where("deleted_at", "is", null)
      .forUpdate()
      .executeTakeFirst();
    if (!row) return noSuch(id);
    if (ifMatch !== null && ifMatch !== row.version) return err(changedElsewhere);
    const move = await decide(bound, row);
    if (!move.ok) return move;
    await carryOut(bound, id, row, move.value);
    const changed = await openBook(bound, id);
    invariant(changed, "a locked book is there");
    return ok(changed);
  });

const changedElsewhere: VersionConflict = {
  type: "VersionConflict",
  message: "This résumé was changed elsewhere. Load it again, then repeat your change.",
};

const carryOut = async (
  bound: Kysely<Tables>,
  id: string,
  { head, version }: { readonly head: number; readonly version: string },
  move: Move,
): Promise<void> => {
  if (move.kind === "same") return;
  const next = move.kind === "head" ? move.head : await nextStep(bound, id);
  if (move.kind === "step") {
    await writeStep(bound, { id, step: next, parent: head, note: move.note, value: move.value });
  }
  await bound
    .updateTable("resume_book")
    .set({ head: next, version: String(Number(version) + 1), updated_at: new Date() })
    .where("id", "=", id)
    .execute();
  await recordEvent(bound, `resume-book/${id}`, move.kind === "head" ? move.event : "saved", { step: next });
};

/** Steps are numbered in the order of saving, whatever the head was; the book's row is locked, so no number is given twice. */
const nextStep = async (bound: Kysely<Tables>, id: string): Promise<number> => {
  const { last } = await bound
    .selectFrom("resume_book_step")
    .select(({ fn }) => fn.max("step").as("last"))
    .where("book_id", "=", id)
    .executeTakeFirstOrThrow();
  return last + 1;
};

export const writeStep = async (
  bound: Kysely<Tables>,
  {
    id,
    ...step
  }: {
    readonly id: string;
    readonly step: number;
    readonly parent: number | null;
    readonly note: string;
    readonly value: string;
  },
): Promise<void> => {
  await bound
    .insertInto("resume_book_step")
    .values({ book_id: id, ...step })
    .execute();
};
