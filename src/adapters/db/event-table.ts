/** What happened, in order, written in the transaction of the change. Holds no file content. */
import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

export const recordEvent = async (
  db: Kysely<Tables>,
  subject: string,
  name: string,
  value: unknown,
): Promise<void> => {
  await db
    .insertInto("event")
    .values({ subject, name, value: JSON.stringify(value) })
    .execute();
};
