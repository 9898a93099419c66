// caught by: exactly-once
/** The cursor is a number of rows to skip. */
import { ask, itemOf, itemsOfPage, seal, unseal } from "../../reference/items.ts";
import { serve } from "../../reference/serve.ts";

serve({
  pageOf: async (cursor, limit) => {
    const offset = cursor === null ? 0 : unseal<number>(cursor);
    if (offset === null) return null;
    const rows = await ask<Parameters<typeof itemOf>[0]>(
      "select * from items order by created_at desc, id limit $1 offset $2",
      [limit, offset],
    );
    const items =
      rows.length === 0 && offset === 0 ? await itemsOfPage(1, limit) : rows.map((row) => itemOf(row));
    return { items, nextCursor: items.length === limit ? seal(offset + limit) : null };
  },
});
