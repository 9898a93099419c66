/** What a scan must show once, and what it must not show. */
import { type Finding, findingOf } from "../finding.ts";
import { readableSpan } from "../timed.ts";
import type { ItemLife, Scan, ScanFinding, ScanPage, ScanRules } from "./scan.ts";

type ScanFindings<Id> = ReadonlyArray<Finding<ScanFinding, Id>>;

export const missing = <Id>(scan: Scan<Id>, lives: ReadonlyArray<ItemLife<Id>>): ScanFindings<Id> => {
  const span = spanOf(scan);
  if (!span || scan.pages.at(-1)?.next !== null) return [];
  const pagesByItem = pagesShowing(scan);
  return lives.flatMap((life) => {
    if (pagesByItem.has(life.item) || !isStill(life, span)) return [];
    const since = life.created
      ? `was created in ${readableSpan(life.created)}`
      : "was there from the beginning";
    const says = `"${life.item}" ${since} and nobody touched it, but the scan of ${scan.pages.length} pages in ${readableSpan(span)} does not show it.`;
    const around = [...(life.created ? [life.created.id] : []), ...scan.pages.map(({ id }) => id)];
    return [findingOf("missing", life.item, says, around)];
  });
};

export const repeats = <Id>(scan: Scan<Id>, lives: ReadonlyArray<ItemLife<Id>>): ScanFindings<Id> => {
  const span = spanOf(scan);
  if (!span) return [];
  const lifeByItem = new Map(lives.map((life) => [life.item, life]));
  return [...pagesShowing(scan)].flatMap(([item, pages]) => {
    const life = lifeByItem.get(item);
    const isMoving =
      life?.touched.some((touch) => touch.start <= span.end && touch.end >= span.start) ?? false;
    const isTwiceInOne = new Set(pages).size < pages.length;
    if (pages.length < 2 || (isMoving && !isTwiceInOne)) return [];
    const says = `The scan in ${readableSpan(span)} shows "${item}" ${pages.length} times.`;
    return [
      findingOf(
        "repeated",
        item,
        says,
        pages.map(({ id }) => id),
      ),
    ];
  });
};

export const phantoms = <Id>(
  scan: Scan<Id>,
  lives: ReadonlyArray<ItemLife<Id>>,
  { unnamed }: ScanRules,
): ScanFindings<Id> => {
  const span = spanOf(scan);
  if (!span) return [];
  const lifeByItem = new Map(lives.map((life) => [life.item, life]));
  let excuses = unnamed.filter(({ start }) => start <= span.end).length;
  return [...pagesShowing(scan)].flatMap(([item, pages]) => {
    const life = lifeByItem.get(item);
    const [page] = pages;
    if (!life && excuses > 0) {
      excuses -= 1;
      return [];
    }
    const why = page && absence(life, span.start, page);
    if (!page || !why) return [];
    const says = `The page in ${readableSpan(page)} shows "${item}", ${why}.`;
    return [
      findingOf("phantom", item, says, [
        ...[life?.created, life?.deleted].flatMap((op) => (op ? [op.id] : [])),
        page.id,
      ]),
    ];
  });
};

interface Span {
  readonly start: number;
  readonly end: number;
}

const spanOf = <Id>({ pages }: Scan<Id>): Span | undefined => {
  const [first] = pages;
  return first && { start: first.start, end: pages.at(-1)?.end ?? first.end };
};

/** Certainly there, and the same, at every instant of the span. */
const isStill = <Id>({ created, deleted, touched }: ItemLife<Id>, span: Span): boolean =>
  (created === null || created.end < span.start) &&
  (deleted === null || deleted.start > span.end) &&
  touched.every(({ start, end }) => end < span.start || start > span.end);

/** Why the item can have existed at no instant from the scan's start to the page's end; undefined if it can. */
const absence = <Id>(
  life: ItemLife<Id> | undefined,
  from: number,
  page: ScanPage<Id>,
): string | undefined => {
  if (!life) return "which nobody created";
  const { created, deleted } = life;
  if (created && created.start > page.end) return `which was created later, in ${readableSpan(created)}`;
  if (deleted && deleted.end < from) return `which was deleted before the scan, in ${readableSpan(deleted)}`;
  return undefined;
};

/** The pages that show each item, a page as often as it shows it. */
const pagesShowing = <Id>({ pages }: Scan<Id>): ReadonlyMap<string, ReadonlyArray<ScanPage<Id>>> => {
  const byItem = new Map<string, Array<ScanPage<Id>>>();
  for (const page of pages) {
    for (const { item } of page.rows) {
      const shown = byItem.get(item);
      if (shown) shown.push(page);
      else byItem.set(item, [page]);
    }
  }
  return byItem;
};
