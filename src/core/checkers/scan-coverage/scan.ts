/** A scan through pages while others write, as the reader saw it. Times in microseconds, intervals closed. */
import type { Timed } from "../timed.ts";

/** One row of a page. */
export interface ScanRow {
  readonly item: string;
  /** What rows are sorted by, most significant first, as the row itself says; text compares by code units. */
  readonly sortedBy: ReadonlyArray<number | string>;
}

export interface ScanPage<Id = number> extends Timed<Id> {
  readonly rows: ReadonlyArray<ScanRow>;
  /** The cursor it was asked with; null for the first page. */
  readonly cursor: string | null;
  /** The cursor for the page after it; null says "this was the last". */
  readonly next: string | null;
}

/** One walk from the first page on. */
export interface Scan<Id = number> {
  /** In the order they were asked for; every one answered. */
  readonly pages: ReadonlyArray<ScanPage<Id>>;
}

/** Everything that happened to one item; requests of unknown outcome have end = infinity. */
export interface ItemLife<Id = number> {
  readonly item: string;
  /** Null: it was there before everything. */
  readonly created: Timed<Id> | null;
  /** A delete that worked or may have; of several, the first sent, with the end of the first acknowledged. */
  readonly deleted: Timed<Id> | null;
  /** Updates that worked or may have. */
  readonly touched: ReadonlyArray<Timed<Id>>;
}

export interface ScanRules {
  /** One sense per member of `sortedBy`. */
  readonly order: ReadonlyArray<"ascending" | "descending">;
  /** Most rows that a page may have. */
  readonly limit: number;
  /** Sends whose item's name is unknown (a create that was never answered): each may explain one unknown row. */
  readonly unnamed: ReadonlyArray<{ readonly start: number }>;
}

export type ScanFinding = "missing" | "repeated" | "phantom" | "out-of-order" | "page-too-long" | "endless";

/** Negative if `a` must come first, 0 if either may. Members of different kinds, or missing ones, are not compared. */
export const comparedRows = (a: ScanRow, b: ScanRow, order: ScanRules["order"]): number => {
  for (const [place, sense] of order.entries()) {
    const [left, right] = [a.sortedBy[place], b.sortedBy[place]];
    if (left === undefined || right === undefined || typeof left !== typeof right) return 0;
    if (left !== right) return left < right === (sense === "ascending") ? -1 : 1;
  }
  return 0;
};
