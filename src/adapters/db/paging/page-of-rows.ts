/** A page of rows with the opaque cursor of the next: every list of the database is read one row beyond the page. */
import type { Page } from "#app/ports/saved.ts";

/** `rows`: up to `limit + 1`, since one more than asked for tells whether there is a next page. */
export const pageOfRows = <Row, Item>(
  rows: ReadonlyArray<Row>,
  limit: number,
  toItem: (row: Row) => Item,
  cursorOf: (row: Row) => string,
): Page<Item> => {
  const last = rows[limit - 1];
  return {
    items: rows.slice(0, limit).map(toItem),
    next: rows.length > limit && last ? Buffer.from(cursorOf(last)).toString("base64url") : null,
  };
};
