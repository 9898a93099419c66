/** Scans against a table that is tried at every instant, paged by key, live or as of the scan's beginning. */
import { checkScan, type ItemLife, type Scan } from "#core/checkers/index.ts";
import type { Random } from "#core/labs/index.ts";
import { explains, type TimedCall } from "./explains.ts";
import { intervalAround, type Trial } from "./trial.ts";

interface Call extends TimedCall {
  readonly does: "create" | "delete" | "page";
  readonly item: string;
  readonly page: number;
  readonly rows: string;
  readonly hasNext: boolean;
}
interface Table {
  readonly items: string;
  /** As of the first page; null before it. */
  readonly snapshot: string | null;
  readonly pages: number;
  readonly last: string;
}

const limit = 2;
const pageAfter = (items: string, last: string) => {
  const rest = [...items].sort().filter((item) => item > last);
  return { rows: rest.slice(0, limit).join(""), hasMore: rest.length > limit };
};

const stepTable =
  (isSnapshot: boolean) =>
  (table: Table, call: Call): ReadonlyArray<Table> => {
    if (call.does === "create") return [{ ...table, items: `${table.items}${call.item}` }];
    if (call.does === "delete") return [{ ...table, items: table.items.replace(call.item, "") }];
    return call.page === table.pages ? shown(table, call, isSnapshot) : [];
  };

const shown = (table: Table, call: Call, isSnapshot: boolean): ReadonlyArray<Table> => {
  const snapshot = table.snapshot ?? table.items;
  const { rows, hasMore } = pageAfter(isSnapshot ? snapshot : table.items, table.last);
  // "There may be more" is honest after any full page.
  const isHonest = call.hasNext ? hasMore || rows.length === limit : !hasMore;
  if (rows !== call.rows || !isHonest) return [];
  return [{ items: table.items, snapshot, pages: table.pages + 1, last: rows.at(-1) ?? table.last }];
};

/** A live walk at drawn instants; rows are then left out, repeated, swapped or made up. */
export const tryScan: Trial = (random) => {
  const lives = drawLives(random);
  const existsAt = (instant: number): string =>
    lives.flatMap(({ item, from, to }) => (from <= instant && instant < to ? [item] : [])).join("");
  const pages: Array<{ readonly at: number; readonly rows: string; readonly hasNext: boolean }> = [];
  let [at, last] = [random.between(2, 5), ""];
  for (let more = true; more && pages.length < 4; at += random.between(1, 3)) {
    const { rows, hasMore } = pageAfter(existsAt(at), last);
    pages.push({ at, rows: changed(random, rows), hasNext: hasMore });
    [last, more] = [rows.at(-1) ?? last, hasMore];
  }
  let before = Number.NEGATIVE_INFINITY;
  const scan: Scan = {
    pages: pages.map((page, place) => {
      const drawn = intervalAround(random, page.at, 1);
      // A page is asked for when the one before it has been read.
      const start = Math.max(drawn.start, before);
      const end = Math.max(drawn.end, start);
      before = end;
      const rows = [...page.rows].map((item) => ({ item, sortedBy: [item] }));
      return {
        id: place,
        start,
        end,
        rows,
        cursor: place === 0 ? null : `c${place}`,
        next: page.hasNext ? `c${place + 1}` : null,
      };
    }),
  };
  const rules = { order: ["ascending" as const], limit, unnamed: [] };
  const { findings } = checkScan(scan, lives, rules);
  if (findings.length === 0) return "";
  const initial = {
    items: lives
      .filter(({ created }) => !created)
      .map(({ item }) => item)
      .join(""),
    snapshot: null,
    pages: 0,
    last: "",
  };
  const calls = callsOf(scan, lives);
  return explains(calls, initial, stepTable(false)) || explains(calls, initial, stepTable(true))
    ? `scan: ${JSON.stringify({ scan, lives, findings })}`
    : "";
};

interface DrawnLife extends ItemLife {
  readonly from: number;
  readonly to: number;
}

const drawLives = (random: Random): ReadonlyArray<DrawnLife> =>
  ["a", "b", "c", "d", "e"].slice(0, random.between(1, 5)).map((item, at) => {
    const from = random.chance(0.6) ? Number.NEGATIVE_INFINITY : random.between(0, 8);
    const to = random.chance(0.7) ? Number.POSITIVE_INFINITY : Math.max(from, 0) + random.between(1, 6);
    const created = Number.isFinite(from) ? { id: 10 + at, ...intervalAround(random, from, 1) } : null;
    const deleted = Number.isFinite(to) ? { id: 20 + at, ...intervalAround(random, to, 1) } : null;
    const ordered =
      deleted && created
        ? {
            ...deleted,
            start: Math.max(deleted.start, created.end + 1),
            end: Math.max(deleted.end, created.end + 1),
          }
        : deleted;
    return { item, from, to, created, deleted: ordered, touched: [] };
  });

const changed = (random: Random, rows: string): string => {
  if (!random.chance(0.25)) return rows;
  return random.pick([
    rows.slice(1),
    `${rows}${rows.slice(-1)}`,
    [...rows].reverse().join(""),
    `${rows.slice(1)}z`,
    "ab",
  ]);
};

const callsOf = (scan: Scan, lives: ReadonlyArray<ItemLife>): ReadonlyArray<Call> => {
  const none = { item: "", page: 0, rows: "", hasNext: false, isUnknown: false };
  return [
    ...lives.flatMap(
      ({ item, created, deleted }): ReadonlyArray<Call> => [
        ...(created ? [{ ...none, ...created, does: "create" as const, item }] : []),
        ...(deleted ? [{ ...none, ...deleted, does: "delete" as const, item }] : []),
      ],
    ),
    ...scan.pages.map(({ start, end, rows, next }, page): Call => {
      return {
        ...none,
        start,
        end,
        does: "page",
        page,
        rows: rows.map(({ item }) => item).join(""),
        hasNext: next !== null,
      };
    }),
  ];
};
