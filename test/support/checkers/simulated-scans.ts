/** Walks through a table in which others insert and delete, paged by key as is right, or with the usual faults. */
import type { ItemLife, Scan, ScanPage, ScanRules } from "#core/checkers/index.ts";
import { type Random, randomOf } from "#core/labs/index.ts";
import { intervalAround } from "./trial.ts";

export type PagingFault = "right" | "offset" | "ties lost" | "ties repeated";

interface Item {
  readonly item: string;
  /** Few different ones, so that many are equal. */
  readonly time: number;
  readonly from: number;
  readonly to: number;
}

const limit = 5;
const rules: ScanRules = { order: ["descending", "ascending"], limit, unnamed: [] };
const inOrder = (a: Item, b: Item): number => b.time - a.time || (a.item < b.item ? -1 : 1);

const isAfter: Readonly<
  Record<PagingFault, (item: Item, last: Item, place: number, shown: number) => boolean>
> = {
  right: (item, last) => inOrder(last, item) < 0,
  offset: (_, __, place, shown) => place >= shown,
  "ties lost": (item, last) => item.time < last.time,
  "ties repeated": (item, last) =>
    item.time < last.time || (item.time === last.time && item.item >= last.item),
};

export const simulateScan = (fault: PagingFault, seed: string) => {
  const random = randomOf(`${seed}/${fault}`);
  const items = Array.from({ length: 60 }, (_, at) => drawItem(random, at));
  const lives = items.map((item, at) => lifeOf(random, item, at));
  const scans = Array.from({ length: 4 }, (_, at) => walk(random, items, fault, 1000 + 3000 * at));
  return { scans, lives, rules };
};

const drawItem = (random: Random, at: number): Item => {
  const from = random.chance(0.6) ? Number.NEGATIVE_INFINITY : random.between(0, 14_000);
  const to = random.chance(0.7) ? Number.POSITIVE_INFINITY : Math.max(from, 0) + random.between(200, 8_000);
  // Some are dated to the front, where they push others on.
  return { item: `i${100 + at}`, time: random.between(1, 12) + (Number.isFinite(from) ? 6 : 0), from, to };
};

const lifeOf = (random: Random, { item, from, to }: Item, at: number): ItemLife => ({
  item,
  created: Number.isFinite(from) ? { id: 1000 + at, ...intervalAround(random, from, 80) } : null,
  deleted: Number.isFinite(to) ? { id: 2000 + at, ...intervalAround(random, to, 80) } : null,
  touched: [],
});

const walk = (random: Random, items: ReadonlyArray<Item>, fault: PagingFault, begin: number): Scan => {
  const pages: Array<ScanPage> = [];
  let [now, last, shown]: [number, Item | undefined, number] = [begin, undefined, 0];
  for (let more = true; more && pages.length < 40; ) {
    const [start, at] = [now, now + random.between(0, 80)];
    now = at + random.between(1, 80);
    const table = items.filter(({ from, to }) => from <= at && at < to).sort(inOrder);
    const before: Item | undefined = last;
    const rest: ReadonlyArray<Item> = before
      ? table.filter((item, place) => isAfter[fault](item, before, place, shown))
      : table;
    const rows = rest.slice(0, limit);
    more = rest.length > limit;
    pages.push({
      id: pages.length,
      start,
      end: now,
      cursor: pages.length === 0 ? null : `c${pages.length}`,
      next: more ? `c${pages.length + 1}` : null,
      rows: rows.map(({ item, time }) => ({ item, sortedBy: [time, item] })),
    });
    last = rows.at(-1) ?? last;
    shown += rows.length;
  }
  return { pages };
};
