// caught by: cursor-survives
/** Cursors are names of places that are kept in memory. */
import { randomUUID } from "node:crypto";
import { itemsAfter, type Place } from "../../reference/items.ts";
import { serve } from "../../reference/serve.ts";

const placeByCursor = new Map<string, Place>();
serve({
  pageOf: async (cursor, limit) => {
    const place = cursor === null ? null : placeByCursor.get(cursor);
    if (place === undefined) return null;
    const items = await itemsAfter(place, limit);
    const last = items.length === limit ? items.at(-1) : undefined;
    if (!last) return { items, nextCursor: null };
    const nextCursor = randomUUID();
    placeByCursor.set(nextCursor, { createdAt: last.createdAt, id: last.id });
    return { items, nextCursor };
  },
});
