// caught by: tampered-cursor
/** Reads whatever it is given as a place, or begins anew. */
import { itemsAfter, type Place } from "../../reference/items.ts";
import { serve } from "../../reference/serve.ts";

const placeOf = (cursor: string): Place | null => {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")) as Place;
  } catch {
    return null;
  }
};
serve({
  pageOf: async (cursor, limit) => {
    const items = await itemsAfter(cursor === null ? null : placeOf(cursor), limit);
    const last = items.length === limit ? items.at(-1) : undefined;
    const next = last && { createdAt: last.createdAt, id: last.id };
    return { items, nextCursor: next ? Buffer.from(JSON.stringify(next)).toString("base64url") : null };
  },
});
