// caught by: exactly-once
/** Goes on with what is as old as the last item or older: some come again. */
import { ask, itemOf, itemsAfter, type Place, seal, unseal } from "../../reference/items.ts";
import { serve } from "../../reference/serve.ts";

serve({
  pageOf: async (cursor, limit) => {
    const place = cursor === null ? null : unseal<Place>(cursor);
    if (cursor !== null && place === null) return null;
    const rows =
      place &&
      (await ask<Parameters<typeof itemOf>[0]>(
        "select * from items where created_at <= $1 order by created_at desc, id limit $2",
        [place.createdAt, limit],
      ));
    const items = rows ? rows.map((row) => itemOf(row)) : await itemsAfter(null, limit);
    const last = items.length === limit ? items.at(-1) : undefined;
    return { items, nextCursor: last ? seal({ createdAt: last.createdAt, id: last.id }) : null };
  },
});
