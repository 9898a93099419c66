/** The one profile and its version; two writers never overwrite each other unknowingly. */
import type { Kysely } from "kysely";
import type { Workspace } from "#app/ports/workspace.ts";
import { err, ok } from "#core/base/result.ts";
import { profile as profileSchema } from "#core/evaluation/index.ts";
import { recordEvent } from "./event-table.ts";
import type { Tables } from "./tables.ts";
import { inTransaction } from "./transaction.ts";

export const profileTable = (db: Kysely<Tables>): Workspace["profile"] => {
  const read: Workspace["profile"]["read"] = async () => {
    const row = await db.selectFrom("profile").selectAll().executeTakeFirst();
    return row
      ? { value: profileSchema.parse(row.value), version: row.version }
      : { value: {}, version: "0" };
  };
  return {
    read,
    replace: (value, ifMatch) =>
      inTransaction(db, async (bound) => {
        // The row lock makes the check and the write one step; the first write has no row to lock, the key decides.
        const row = await bound.selectFrom("profile").select("version").forUpdate().executeTakeFirst();
        const current = row?.version ?? "0";
        if (ifMatch !== null && ifMatch !== current) {
          return err({
            type: "VersionConflict",
            message: "The profile was changed elsewhere. Load it again, then repeat your change.",
          });
        }
        const version = Number(current) + 1;
        await bound
          .insertInto("profile")
          .values({ value: JSON.stringify(value), version })
          .onConflict((conflict) =>
            conflict.column("only_one").doUpdateSet({ value: JSON.stringify(value), version }),
          )
          .execute();
        await recordEvent(bound, "profile", "replaced", value);
        return ok({ value, version: String(version) });
      }),
  };
};
