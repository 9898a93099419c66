/** Checks one walk through pages: nothing that stood still is missed or repeated, nothing is made up, order, an end. */
import type { CheckResult } from "../finding.ts";
import type { ItemLife, Scan, ScanFinding, ScanRules } from "./scan.ts";
import { missing, phantoms, repeats } from "./scan-coverage.ts";
import { endless, misordered, tooLong } from "./scan-shape.ts";

/**
 * Checks one scan against the lives of all items; `lives` must hold every item that can exist.
 *
 * `missing`: the scan reached its end without an item that certainly existed from before its first page was asked for
 * until after its last was read, and that nobody touched meanwhile. `repeated`: it shows such an item twice (or any
 * item twice in one page). `phantom`: it shows what can have existed at no instant between the scan's start and that
 * page's end. `out-of-order`: a row before one that must precede it. `page-too-long`, and `endless`: a cursor comes
 * again, or there are more pages than items can fill. Items created, deleted or touched during the scan may appear or
 * not, so both snapshots and live pages pass. Linear.
 *
 * Source: M. Winand, "We need tool support for keyset pagination" (use-the-index-luke.com/no-offset).
 *
 * ```ts
 * import { checkScan } from "#core/checkers/index.ts";
 *
 * const life = { created: null, deleted: null, touched: [] };
 * const page = { id: 1, start: 10, end: 20, cursor: null, next: null, rows: [{ item: "b", sortedBy: [2] }] };
 * const { findings } = checkScan(
 *   { pages: [page] },
 *   [{ ...life, item: "a" }, { ...life, item: "b" }],
 *   { order: ["ascending"], limit: 10, unnamed: [] },
 * );
 * expect(findings.map(({ kind, key }) => [kind, key])).toEqual([["missing", "a"]]);
 * ```
 */
export const checkScan = <Id>(
  scan: Scan<Id>,
  lives: ReadonlyArray<ItemLife<Id>>,
  rules: ScanRules,
): CheckResult<ScanFinding, Id> => ({
  findings: [
    ...missing(scan, lives),
    ...repeats(scan, lives),
    ...phantoms(scan, lives, rules),
    ...misordered(scan, rules),
    ...tooLong(scan, rules),
    ...endless(scan, lives, rules),
  ],
  stats: {
    pages: scan.pages.length,
    rows: scan.pages.reduce((sum, { rows }) => sum + rows.length, 0),
    items: lives.length,
  },
});
