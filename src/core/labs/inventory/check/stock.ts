/** Article by article: what was certainly held, what can possibly have been held, and what was said of it. */
import { boundStock, type StockAttempt, type StockFinding, type StockRead } from "#core/checkers/index.ts";
import { numberIn } from "#core/labs/driving/members-of.ts";
import type { History, Operation } from "#core/labs/history/history.ts";
import type { Wrong } from "#core/labs/judging/verdict.ts";
import { earliestOf, firstDone, isDone, isPossible, isRefused, type Track } from "./tracks.ts";

export interface StockTimes {
  readonly ttl: number;
  /** An expired unit is free again so much later: the contract's 500 ms, and slack for a busy machine. */
  readonly release: number;
  /** A hold is certain for this much less than its time: clocks are read at different moments. */
  readonly early: number;
}

/** What is wrong, and which promise it breaks. */
export interface StockWrong extends Wrong {
  readonly invariant: string;
}

type Stocks = Readonly<Record<string, number>>;

export const stockWrongs = (
  history: History,
  tracks: ReadonlyArray<Track>,
  stocks: Stocks,
  times: StockTimes,
): ReadonlyArray<StockWrong> => {
  const operationById = new Map(history.operations.map((operation) => [operation.op, operation]));
  return Object.entries(stocks).flatMap(([sku, stock]) => {
    const own = tracks.filter(({ items }) => items.some((item) => item.sku === sku));
    const looked = history.operations.filter(
      ({ f, key, outcome }) => f === "stock" && key === sku && outcome === "ok",
    );
    const attempts = own.flatMap((track) => attemptsOf(track, sku));
    const rules = {
      stock,
      holdFor: times.ttl - times.early,
      releaseWithin: times.release + times.early,
      settlesWithin: Number.POSITIVE_INFINITY,
    };
    const { findings } = boundStock(attempts, looked.flatMap(readOf), rules);
    const shelf: ShelfView = { sku, stock, isCalm: isCalm(history, own), history };
    return findings.flatMap(({ kind, says, ids }): ReadonlyArray<StockWrong> => {
      const ops = ids.flatMap((id) => operationById.get(id) ?? []);
      const invariant = invariantOf(kind, ops, shelf);
      return invariant === null ? [] : [{ says: `${sku} (${stock} units): ${says}`, ops, invariant }];
    });
  });
};

interface ShelfView {
  readonly sku: string;
  readonly stock: number;
  /** Its orders came only while nothing was broken and nobody was in a hurry. */
  readonly isCalm: boolean;
  readonly history: History;
}

/** null: in a phase where the service may be late, so it proves nothing. */
const invariantOf = (kind: StockFinding, ops: ReadonlyArray<Operation>, shelf: ShelfView): string | null => {
  const [read] = ops;
  if (kind === "oversold") return "never-oversold";
  if (kind === "false-sold-out") return shelf.isCalm ? "no-false-sold-out" : null;
  if (kind === "overstated") return isBeyond(read, shelf) ? "released-once" : "stock-true";
  // In the last phase a shelf is read until it is right: only the last read counts.
  if (read && shelf.history.phases[read.phase] === "final") {
    return isLastLook(read, shelf) ? "no-undersell" : null;
  }
  return shelf.isCalm ? "stock-true" : null;
};

/** More than there ever was, or more than there can be when all is over: no old count could say so. */
const isBeyond = (read: Operation | undefined, { stock, history }: ShelfView): boolean =>
  read !== undefined &&
  ((numberIn(read.out, "available") ?? 0) > stock || history.phases[read.phase] === "final");

const isLastLook = (read: Operation, { sku, history }: ShelfView): boolean =>
  !history.operations.some(({ f, key, start }) => f === "stock" && key === sku && start > read.end);

const calm: ReadonlySet<string | undefined> = new Set(["contract", "concurrency", "final"]);

const isCalm = (history: History, tracks: ReadonlyArray<Track>): boolean =>
  tracks.every(({ reserves }) => reserves.every(({ phase }) => calm.has(history.phases[phase])));

const readOf = (read: Operation): ReadonlyArray<StockRead> => {
  const available = numberIn(read.out, "available");
  return available === null ? [] : [{ id: read.op, start: read.start, end: read.end, available }];
};

/** The requests of one order, as far as they are about this article: each kind as one attempt, since they repeat one purpose. */
const attemptsOf = (track: Track, sku: string): ReadonlyArray<StockAttempt> => {
  const quantity = track.items.find((item) => item.sku === sku)?.qty ?? 0;
  const base = { hold: track.order, quantity };
  const isConflicting = firstDone(track.confirms) !== undefined && firstDone(track.cancels) !== undefined;
  const as = (
    kind: StockAttempt["kind"],
    operations: ReadonlyArray<Operation>,
  ): ReadonlyArray<StockAttempt> => {
    const done = isConflicting && kind !== "reserve" ? undefined : firstDone(operations);
    const some = done ?? operations.find(isPossible);
    if (!some) return [];
    const [id, start] = [some.op, earliestOf(operations)];
    return [{ ...base, kind, id, start, end: some.end, outcome: done ? "ok" : "info" }];
  };
  return [
    ...as("reserve", track.reserves),
    ...as("confirm", confirmsThatMayHold(track.confirms)),
    ...as("cancel", track.cancels),
    ...refusals(track, base),
  ];
};

/** A confirmation that was refused in the end never happened: had it, its repetition would have been answered 200. */
const confirmsThatMayHold = (confirms: ReadonlyArray<Operation>): ReadonlyArray<Operation> =>
  confirms.some(isRefused) && !confirms.some(isDone) ? [] : confirms;

const refusals = (
  { reserves, items }: Track,
  base: { readonly hold: string; readonly quantity: number },
): ReadonlyArray<StockAttempt> => {
  // A twin that is refused beside one that is granted, or may be, says nothing about the stock.
  const isPlain = items.length === 1 && !reserves.some(isPossible);
  return reserves
    .filter(({ http }) => http === 409)
    .map(({ op, start, end }) => ({
      ...base,
      kind: "reserve" as const,
      id: op,
      start,
      end,
      outcome: "fail" as const,
      isSoldOut: isPlain,
    }));
};
