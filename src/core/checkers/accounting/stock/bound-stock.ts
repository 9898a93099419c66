/** Stock bounds: confirmed + active holds never exceed the stock, and nobody is told "sold out" while units are free. */
import { type CheckResult, type Finding, findingOf } from "#core/checkers/finding.ts";
import { readableSpan, readableTime } from "#core/checkers/timed.ts";
import { type HoldPeriod, holdPeriods } from "../hold-periods.ts";
import { type StepLine, stepLine } from "../step-line.ts";
import type { StockAttempt, StockRead, StockRules } from "./stock-history.ts";

export type StockFinding = "oversold" | "false-sold-out" | "overstated" | "understated";

/**
 * Checks reservations of one stock item.
 *
 * `oversold`: at some instant the holds that certainly bind units then exceed the stock. `false-sold-out`: a reserve was
 * refused as sold out, though at every instant of its interval all holds that can possibly bind units left enough.
 * `overstated` / `understated`: a stock read that no instant of its interval allows. Sound: a hold is certain from its
 * acknowledgement until the earliest instant at which it can have expired or been cancelled, possible from its first
 * try until the latest; `releaseWithin` is the slack for late expiry. O(n log n).
 *
 * Source: interval reasoning as in Jepsen's counter checker, on both sides of each hold.
 *
 * ```ts
 * import { boundStock } from "#core/checkers/index.ts";
 *
 * const reserve = { kind: "reserve", outcome: "ok", quantity: 1 } as const;
 * const { findings } = boundStock(
 *   [
 *     { ...reserve, id: 1, hold: "order-1", start: 0, end: 10 },
 *     { ...reserve, id: 2, hold: "order-2", start: 5, end: 12 },
 *   ],
 *   [],
 *   { stock: 1, holdFor: 2_000_000, releaseWithin: 0, settlesWithin: Number.POSITIVE_INFINITY },
 * );
 * expect(findings.map(({ kind, ids }) => [kind, ids])).toEqual([["oversold", [1, 2]]]);
 * ```
 */
export const boundStock = <Id>(
  attempts: ReadonlyArray<StockAttempt<Id>>,
  reads: ReadonlyArray<StockRead<Id>>,
  rules: StockRules,
): CheckResult<StockFinding, Id> => {
  const { certain, possible } = holdPeriods(attempts, rules);
  const [least, most] = [stepLine(certain), stepLine(possible)];
  const refused = attempts.filter(
    ({ kind, outcome, isSoldOut }) => kind === "reserve" && outcome === "fail" && isSoldOut === true,
  );
  return {
    findings: [
      ...oversold(certain, least, rules.stock),
      ...refused.flatMap((attempt) => falseSoldOut(attempt, most, rules.stock)),
      ...reads.flatMap((read) => misread(read, least, most, rules.stock)),
    ],
    stats: { holds: certain.length, refused: refused.length, reads: reads.length, mostHeld: least.peak },
  };
};

type StockFindings<Id> = ReadonlyArray<Finding<StockFinding, Id>>;

/** The earliest instant that is too much, with the biggest holds of it that suffice. */
const oversold = <Id>(
  certain: ReadonlyArray<HoldPeriod<Id>>,
  least: StepLine,
  stock: number,
): StockFindings<Id> => {
  const at = least.firstAbove(stock);
  if (at === undefined) return [];
  const then = certain.filter(({ from, to }) => from <= at && at < to);
  const held = then.reduce((sum, { quantity }) => sum + quantity, 0);
  let units = 0;
  const enough = [...then]
    .sort((a, b) => b.quantity - a.quantity)
    .filter(({ quantity }) => {
      const isNeeded = units <= stock;
      units += quantity;
      return isNeeded;
    });
  const says = `At ${readableTime(at)}, ${then.length} reservations certainly hold ${held} units of a stock of ${stock}.`;
  return [
    findingOf(
      "oversold",
      "",
      says,
      enough.flatMap(({ ids }) => ids),
    ),
  ];
};

/** The refused request itself binds nothing that counts against it. */
const falseSoldOut = <Id>(refused: StockAttempt<Id>, most: StepLine, stock: number): StockFindings<Id> => {
  const held = most.mostWithin(refused.start, refused.end) - refused.quantity;
  if (held + refused.quantity > stock) return [];
  const says = `The request in ${readableSpan(refused)} for ${refused.quantity} was told "sold out", but at most ${held} of ${stock} units can have been held then.`;
  return [findingOf("false-sold-out", refused.hold, says, [refused.id])];
};

const misread = <Id>(
  read: StockRead<Id>,
  least: StepLine,
  most: StepLine,
  stock: number,
): StockFindings<Id> => {
  const atMost = stock - least.leastWithin(read.start, read.end);
  const atLeast = stock - most.mostWithin(read.start, read.end);
  const says = `The read in ${readableSpan(read)} says ${read.available} are available; between ${Math.max(0, atLeast)} and ${atMost} can be.`;
  if (read.available > atMost) return [findingOf("overstated", "", says, [read.id])];
  if (read.available < Math.max(0, atLeast)) return [findingOf("understated", "", says, [read.id])];
  return [];
};
