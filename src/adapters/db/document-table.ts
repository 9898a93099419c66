/** Saved résumés and postings: bytes as they were given, never rewritten. */

import type { Kysely, Selectable } from "kysely";
import type { FileContent } from "#app/ports/documents.ts";
import type {
  BadCursor,
  DocumentShelf,
  NoSuchDocument,
  SavedDocument,
  SavedPosting,
  Workspace,
} from "#app/ports/workspace.ts";
import { err, ok, type Result } from "#core/base/result.ts";
import { recordEvent } from "./event-table.ts";
import { pageOfRows } from "./paging/page-of-rows.ts";
import type { Tables } from "./tables.ts";
import { inTransaction } from "./transaction.ts";
import { newId } from "./uuid.ts";

type Row = Omit<Selectable<Tables["document"]>, "bytes">;
type Kind = Row["kind"];

const columns = [
  "id",
  "kind",
  "name",
  "title",
  "company",
  "decision",
  "reason",
  "version",
  "created_at",
] as const;

export const resumeShelf = (db: Kysely<Tables>): Workspace["resumes"] => shelf(db, "resume", toDocument);

export const postingShelf = (db: Kysely<Tables>): Workspace["postings"] => ({
  ...shelf(db, "posting", toPosting),
  decide: (id, { decision, reason }, ifMatch) =>
    inTransaction(db, async (bound) => {
      const row = await bound
        .selectFrom("document")
        .select("version")
        .where("id", "=", id)
        .where("kind", "=", "posting")
        .forUpdate()
        .executeTakeFirst();
      if (!row) return noSuch(id);
      if (ifMatch !== null && ifMatch !== row.version) {
        return err({
          type: "VersionConflict",
          message: "This posting was decided elsewhere. Load it again, then repeat your change.",
        });
      }
      const changed = await bound
        .updateTable("document")
        .set({ decision, reason, version: String(Number(row.version) + 1) })
        .where("id", "=", id)
        .returning(columns)
        .executeTakeFirstOrThrow();
      await recordEvent(bound, `posting/${id}`, "decided", { decision, reason });
      return ok(toPosting(changed));
    }),
});

const shelf = <T extends SavedDocument>(
  db: Kysely<Tables>,
  kind: Kind,
  toSaved: (row: Row) => T,
): DocumentShelf<T> => ({
  add: (file, { title, company }) =>
    inTransaction(db, async (bound) => {
      const row = await bound
        .insertInto("document")
        .values({
          id: newId(),
          kind,
          name: file.name,
          bytes: bytesOf(file),
          title,
          company,
          decision: null,
          reason: null,
        })
        .returning(columns)
        .executeTakeFirstOrThrow();
      await recordEvent(bound, `${kind}/${row.id}`, "added", { name: file.name });
      return toSaved(row);
    }),
  list: async (cursor, limit) => {
    const after = cursor === null ? null : readCursor(cursor);
    if (after !== null && !after.ok) return after;
    let query = db.selectFrom("document").select(columns).where("kind", "=", kind);
    if (after?.ok) query = query.where("id", "<", after.value);
    // One more than asked for tells whether there is a next page.
    const rows = await query
      .orderBy("id", "desc")
      .limit(limit + 1)
      .execute();
    return ok(pageOfRows(rows, limit, toSaved, (row) => row.id));
  },
  find: async (id) => {
    const row = await db
      .selectFrom("document")
      .selectAll()
      .where("id", "=", id)
      .where("kind", "=", kind)
      .executeTakeFirst();
    if (!row) return noSuch(id);
    return ok({ ...toSaved(row), file: { name: row.name, base64: row.bytes.toString("base64") } });
  },
  remove: (id) =>
    inTransaction(db, async (bound) => {
      const { numDeletedRows } = await bound
        .deleteFrom("document")
        .where("id", "=", id)
        .where("kind", "=", kind)
        .executeTakeFirst();
      if (numDeletedRows === 0n) return noSuch(id);
      await recordEvent(bound, `${kind}/${id}`, "removed", {});
      return ok(null);
    }),
});

const bytesOf = (file: FileContent): Buffer =>
  "text" in file ? Buffer.from(file.text, "utf8") : Buffer.from(file.base64, "base64");

const toDocument = ({ id, name, created_at }: Row): SavedDocument => ({
  id,
  name,
  createdAt: created_at.toISOString(),
});

const toPosting = (row: Row): SavedPosting => {
  const { title, company, decision, reason, version } = row;
  return { ...toDocument(row), title, company, decision, reason, version };
};

export const noSuch = (id: string): Result<never, NoSuchDocument> =>
  err({
    type: "NoSuchDocument",
    message: `Nothing is saved under ${id}. It may have been deleted; list what there is.`,
  });

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/u;

export const readCursor = (cursor: string): Result<string, BadCursor> => {
  const id = Buffer.from(cursor, "base64url").toString("utf8");
  return uuid.test(id)
    ? ok(id)
    : err({ type: "BadCursor", message: "This cursor is not one that a page gave. Start again without it." });
};
