// caught by: flat-cost
/** Right, but reads everything before the place as well. */
import { ask, itemOf, type Place, seal, unseal } from "../../reference/items.ts";
import { serve } from "../../reference/serve.ts";

serve({
  pageOf: async (cursor, limit) => {
    const place = cursor === null ? null : unseal<Place>(cursor);
    if (cursor !== null && place === null) return null;
    const rows = await ask<Parameters<typeof itemOf>[0]>(
      `select * from (select * from items order by created_at desc, id offset 0) as walked
       where $1::timestamptz is null or created_at < $1 or (created_at = $1 and id > $2) limit $3`,
      [place?.createdAt ?? null, place?.id ?? 0, limit],
    );
    const items = rows.map((row) => itemOf(row));
    const last = items.length === limit ? items.at(-1) : undefined;
    return { items, nextCursor: last ? seal({ createdAt: last.createdAt, id: last.id }) : null };
  },
});
