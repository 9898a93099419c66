/** The form of a scan whatever the items: its order, the length of its pages, and that it ends. */
import { type Finding, findingOf } from "../finding.ts";
import { comparedRows, type ItemLife, type Scan, type ScanFinding, type ScanRules } from "./scan.ts";

type ScanFindings<Id> = ReadonlyArray<Finding<ScanFinding, Id>>;

/** Each row against the one before it; the first fault of the scan is enough. */
export const misordered = <Id>({ pages }: Scan<Id>, { order }: ScanRules): ScanFindings<Id> => {
  const rows = pages.flatMap(({ id, rows: shown }) => shown.map((row) => ({ id, row })));
  const at = rows.findIndex(({ row }, place) => {
    const before = rows[place - 1];
    return before !== undefined && comparedRows(before.row, row, order) > 0;
  });
  const [before, after] = [rows[at - 1], rows[at]];
  if (!before || !after) return [];
  const says = `"${before.row.item}" (${before.row.sortedBy.join(", ")}) is shown before "${after.row.item}" (${after.row.sortedBy.join(", ")}), against the order ${order.join(", ")}.`;
  return [findingOf("out-of-order", after.row.item, says, [before.id, after.id])];
};

export const tooLong = <Id>({ pages }: Scan<Id>, { limit }: ScanRules): ScanFindings<Id> => {
  const page = pages.find(({ rows }) => rows.length > limit);
  if (!page) return [];
  const says = `A page has ${page.rows.length} rows; at most ${limit} are allowed.`;
  return [findingOf("page-too-long", "", says, [page.id])];
};

/** A page after the last item is legal, and so is one that writers emptied: two more than there are items. */
const sparePages = 2;

export const endless = <Id>(
  { pages }: Scan<Id>,
  lives: ReadonlyArray<ItemLife<Id>>,
  { unnamed }: ScanRules,
): ScanFindings<Id> => {
  const pageByCursor = new Map(pages.flatMap((page) => (page.cursor === null ? [] : [[page.cursor, page]])));
  const askedTwice = pages.find((page) => page.cursor !== null && pageByCursor.get(page.cursor) !== page);
  const again = askedTwice?.cursor ? pageByCursor.get(askedTwice.cursor) : undefined;
  if (askedTwice && again) {
    const says = `Cursor "${String(askedTwice.cursor).slice(0, 40)}" comes twice: the scan goes round in a circle.`;
    return [findingOf("endless", "", says, [askedTwice.id, again.id])];
  }
  const most = lives.length + unnamed.length + sparePages;
  if (pages.length <= most) return [];
  const says = `The scan has ${pages.length} pages and no end, but there can be only ${lives.length + unnamed.length} items.`;
  return [
    findingOf(
      "endless",
      "",
      says,
      pages.slice(-3).map(({ id }) => id),
    ),
  ];
};
