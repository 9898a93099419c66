/** What each hold certainly binds, and what it can possibly bind, over time. */
import { groupedBy } from "../timed.ts";
import type { StockAttempt, StockRules } from "./stock/stock-history.ts";

/** One period in which a hold binds its units. */
export interface HoldPeriod<Id> {
  readonly ids: ReadonlyArray<Id>;
  readonly quantity: number;
  readonly from: number;
  /** Number.POSITIVE_INFINITY: to the end of time. */
  readonly to: number;
}

/** What each hold certainly binds, and what it can possibly bind. Both lists hold closed periods. */
export interface HoldPeriods<Id> {
  readonly certain: ReadonlyArray<HoldPeriod<Id>>;
  readonly possible: ReadonlyArray<HoldPeriod<Id>>;
}

export const holdPeriods = <Id>(
  attempts: ReadonlyArray<StockAttempt<Id>>,
  rules: StockRules,
): HoldPeriods<Id> => {
  const holds = [...groupedBy(attempts, ({ hold }) => hold).values()].map(sortedHold);
  return {
    certain: holds.flatMap((hold) => certainOf(hold, rules)),
    possible: holds.flatMap((hold) => possibleOf(hold, rules)),
  };
};

interface Hold<Id> {
  readonly reserves: ReadonlyArray<StockAttempt<Id>>;
  readonly confirms: ReadonlyArray<StockAttempt<Id>>;
  readonly cancels: ReadonlyArray<StockAttempt<Id>>;
}

const sortedHold = <Id>(attempts: ReadonlyArray<StockAttempt<Id>>): Hold<Id> => ({
  reserves: attempts.filter(({ kind }) => kind === "reserve"),
  confirms: attempts.filter(({ kind, outcome }) => kind === "confirm" && outcome !== "fail"),
  cancels: attempts.filter(({ kind, outcome }) => kind === "cancel" && outcome !== "fail"),
});

/**
 * Granted by the end of the first acknowledged reserve, not before the first that can have worked: so it binds until
 * that start + holdFor at least, and after an acknowledged confirm for ever; a cancel that may have worked ends
 * certainty when it is sent.
 */
const certainOf = <Id>(hold: Hold<Id>, { holdFor }: StockRules): ReadonlyArray<HoldPeriod<Id>> => {
  const granted = firstEnded(hold.reserves.filter(isAcknowledged));
  if (!granted) return [];
  const quantity = granted.quantity;
  const sent = leastOf(hold.reserves.filter(({ outcome }) => outcome !== "fail").map(({ start }) => start));
  const cancelled = leastOf(hold.cancels.map(({ start }) => start));
  const confirmed = firstEnded(hold.confirms.filter(isAcknowledged));
  const held = { ids: [granted.id], quantity, from: granted.end, to: Math.min(sent + holdFor, cancelled) };
  const heldAlone = held.from < held.to ? [held] : [];
  if (!confirmed) return heldAlone;
  const kept = { ids: [granted.id, confirmed.id], quantity, from: confirmed.end, to: cancelled };
  if (heldAlone.length > 0 && held.to > kept.from) return [{ ...kept, from: Math.min(held.from, kept.from) }];
  return [...heldAlone, ...(kept.from < kept.to ? [kept] : [])];
};

/**
 * From the first try on. A refused try may bind units while it is being answered (take, see, give back). The hold is
 * free again after an acknowledged cancel, or holdFor + releaseWithin after the latest instant of the grant if it can
 * never have been confirmed.
 */
const possibleOf = <Id>(hold: Hold<Id>, rules: StockRules): ReadonlyArray<HoldPeriod<Id>> => {
  const refused = hold.reserves
    .filter(({ outcome }) => outcome === "fail")
    .map(({ id, quantity, start, end }) => ({ ids: [id], quantity, from: start, to: end }));
  const tries = hold.reserves.filter(({ outcome }) => outcome !== "fail");
  if (tries.length === 0) return refused;
  const latestGrant = greatestOf(
    tries.map(({ outcome, start, end }) => (outcome === "ok" ? end : start + rules.settlesWithin)),
  );
  const expired =
    hold.confirms.length > 0 ? Number.POSITIVE_INFINITY : latestGrant + rules.holdFor + rules.releaseWithin;
  const isConfirmed = hold.confirms.some(isAcknowledged);
  const cancelled = firstEnded(
    hold.cancels.filter((cancel) => !isConfirmed && isAcknowledged(cancel) && cancel.start > latestGrant),
  );
  const period: HoldPeriod<Id> = {
    ids: tries.map(({ id }) => id),
    quantity: greatestOf(tries.map(({ quantity }) => quantity)),
    from: leastOf(tries.map(({ start }) => start)),
    to: Math.min(expired, cancelled?.end ?? Number.POSITIVE_INFINITY),
  };
  return [...refused, period];
};

const isAcknowledged = ({ outcome }: { readonly outcome: string }): boolean => outcome === "ok";
const leastOf = (values: ReadonlyArray<number>): number =>
  values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const greatestOf = (values: ReadonlyArray<number>): number =>
  values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
const firstEnded = <T extends { readonly end: number }>(values: ReadonlyArray<T>): T | undefined =>
  values.reduce<T | undefined>((best, value) => (best && best.end <= value.end ? best : value), undefined);
