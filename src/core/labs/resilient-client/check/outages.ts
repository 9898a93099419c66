/** Rules about outages: what still arrives, how callers fare, and how it ends. */
import type { Json } from "#core/labs/history/event.ts";
import type { Effect, Operation } from "#core/labs/history/history.ts";
import type { Rules } from "../rules.ts";
import type { Outage, Seen } from "./arrivals.ts";
import { at, lasting, type Wrong } from "./verdict.ts";

/** µs for a busy machine, before anything is held against the service. */
const grace = 250_000;

/** The outage of the load, in which enough arrives to judge by. */
const loadOutage = ({ outages, history }: Seen): Outage | undefined => {
  const begun = history.notes.find(({ f, key }) => f === "phase" && key === "load")?.t;
  const over =
    history.notes.find(({ f, key }) => f === "phase" && key === "final")?.t ?? Number.POSITIVE_INFINITY;
  return begun === undefined ? undefined : outages.find(({ begin }) => begin >= begun && begin < over);
};

export const amplified = (seen: Seen, rules: Rules): ReadonlyArray<Wrong> => {
  const outage = loadOutage(seen);
  if (!outage) return [];
  const { begin, end } = outage;
  const arrived = seen.arrivals.filter(({ t }) => t >= begin && t <= end);
  const asked = seen.history.operations.filter((op) => op.start <= end && op.end >= begin);
  const from = begin - budgetWindow;
  const funding = seen.history.operations.filter(({ start }) => start >= from && start <= end).length;
  // The budget is over the last ten seconds; so many such stretches cover the outage and those before it.
  const windows = Math.ceil((end - from) / budgetWindow);
  const spent = repeats(seen.arrivals.filter(({ t }) => t >= from && t < begin));
  const left = windows * rules.retryReserve + rules.retryBudget * funding - spent;
  const most = asked.length + Math.max(0, left) + rules.retryReserve;
  if (arrived.length <= most) return [];
  const says = `in the outage from ${at(begin)} to ${at(end)}, ${asked.length} requests became ${arrived.length} at the upstream; ${Math.floor(most)} is the most`;
  return [{ says, ops: [], effects: repeated(arrived).slice(0, 6) }];
};

/** µs, as the contract has it. */
const budgetWindow = 10_000_000;

const repeats = (arrived: ReadonlyArray<Effect>): number =>
  arrived.length - new Set(arrived.map(({ key }) => key)).size;

/** Attempts for an id of which there are several. */
const repeated = (arrived: ReadonlyArray<Effect>): ReadonlyArray<Effect> => {
  const counts = new Map<string, number>();
  for (const { key } of arrived) counts.set(key, (counts.get(key) ?? 0) + 1);
  return arrived
    .filter(({ key }) => (counts.get(key) ?? 0) > 1)
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.t - b.t));
};

/** From when on the breaker must be open: enough attempts have timed out for certain, and some time for a busy machine. */
const openFrom = (seen: Seen, { begin, end }: Outage, rules: Rules): number | null => {
  const timedOut = seen.arrivals
    .filter(({ t }) => t >= begin && t < end)
    .map(({ t }) => t + rules.attemptTimeoutMs * 1_000);
  const last = timedOut[rules.breakerFailures - 1];
  return last === undefined || last + grace >= end ? null : last + grace;
};

const arrivedOpen = (
  seen: Seen,
  rules: Rules,
): { readonly from: number; readonly outage: Outage; readonly arrived: ReadonlyArray<Effect> } | null => {
  const outage = loadOutage(seen);
  const from = outage ? openFrom(seen, outage, rules) : null;
  if (!outage || from === null) return null;
  return { from, outage, arrived: seen.arrivals.filter(({ t }) => t > from && t < outage.end) };
};

/** Callers who were turned away although nobody asked the upstream for them: a breaker was open then. */
const turnedAway = (seen: Seen, from: number, to: number): ReadonlyArray<Operation> =>
  seen.quotes.filter(
    (op) => op.start > from && op.end < to && (op.http ?? 0) >= 500 && !seen.arrivalsById.has(op.key),
  );

/** Everybody is let through, although enough attempts in a row have failed. */
export const neverOpens = (seen: Seen, rules: Rules): ReadonlyArray<Wrong> => {
  const open = arrivedOpen(seen, rules);
  if (!open || open.arrived.length < rules.breakerFailures) return [];
  const { begin, end } = open.outage;
  if (turnedAway(seen, begin, end).length > 0) return [];
  const says = `${rules.breakerFailures} attempts in a row had failed by ${at(open.from - grace)}; ${open.arrived.length} more arrived after ${at(open.from)}, and no caller was turned away`;
  return [{ says, ops: [], effects: open.arrived.slice(0, 8) }];
};

/**
 * Two arrivals at an upstream that answers nobody, closer than half the open time, after a pause as long in which
 * callers were turned away: the breaker was open, and let through more than one probe.
 */
export const crowdedProbes = (seen: Seen, rules: Rules): ReadonlyArray<Wrong> => {
  const outage = loadOutage(seen);
  if (!outage) return [];
  const near = (rules.breakerOpenMs / 2) * 1_000;
  const arrived = seen.arrivals.filter(({ t }) => t > outage.begin && t < outage.end);
  const begin = arrived.find((one, n) => {
    const [before, next] = [arrived[n - 1], arrived[n + 1]];
    if (!before || !next || one.t - before.t < near || next.t - one.t >= near) return false;
    return turnedAway(seen, before.t, one.t).length > 0;
  });
  if (!begin) return [];
  const flood = arrived.filter(({ t }) => t >= begin.t && t < begin.t + near);
  const says = `with the breaker open, nothing arrived for ${lasting(near)} or more; at ${at(begin.t)} a probe did, and ${flood.length - 1} more within ${lasting((flood.at(-1)?.t ?? begin.t) - begin.t)}`;
  return [{ says, ops: turnedAway(seen, begin.t - near, begin.t).slice(-2), effects: flood.slice(0, 8) }];
};

/** The harness itself stood still for so long during the load (ms): then the times of arrivals say little. */
export const worstStallMs = ({ history }: Seen): number =>
  Math.max(
    0,
    ...history.notes
      .filter(({ f, key }) => key === "load" && (f === "stall" || f === "lag"))
      .map(({ out }) => figureIn(out, "ms") ?? figureIn(out, "maxMs") ?? 0),
  );

const figureIn = (out: Json, name: string): number | null =>
  out !== null && typeof out === "object" && name in out
    ? Number((out as Readonly<Record<string, Json>>)[name])
    : null;

/** Answers that asked nobody, while the breaker was open: their milliseconds. */
export const quickAnswers = (seen: Seen, rules: Rules): ReadonlyArray<number> => {
  const open = arrivedOpen(seen, rules);
  if (!open) return [];
  return seen.quotes
    .filter(
      (op) =>
        op.start > open.from &&
        op.start < open.outage.end &&
        !seen.arrivalsById.has(op.key) &&
        op.http !== null,
    )
    .map((op) => (op.end - op.start) / 1_000);
};

/** One answer may be late by so much on a machine that stalls; half of all may not (ms). */
const [oneLate, halfLate] = [1_500, 130];

export const overdue = (seen: Seen, { deadlineMs }: Rules): ReadonlyArray<Wrong> => {
  const took = (op: Operation): number => (op.end - op.start) / 1_000;
  const tooLate = seen.quotes
    .filter((op) => op.http !== null || op.err !== null)
    .filter((op) => took(op) > deadlineMs + oneLate);
  const single = tooLate.slice(0, 3).map((op) => ({
    says: `quote ${op.key} had ${op.http === null ? "no answer" : `its answer ${op.http}`} ${lasting(op.end - op.start)} after it was asked; the deadline is ${deadlineMs} ms`,
    ops: [op],
    effects: seen.arrivalsById.get(op.key) ?? [],
  }));
  const typical = seen.outages.flatMap((outage) => usualWait(seen, outage, deadlineMs + halfLate));
  return [...single, ...typical];
};

/** Half of those who were asked for in one outage, and went on to the upstream, waited too long. */
const usualWait = (seen: Seen, outage: Outage, mostMs: number): ReadonlyArray<Wrong> => {
  const tried = seen.quotes
    .filter((op) => seen.arrivalsById.has(op.key) && waitedThrough(outage, op, mostMs * 1_000))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const typical = tried[Math.floor(tried.length / 2)];
  if (!typical || tried.length < 6 || typical.end - typical.start <= mostMs * 1_000) return [];
  const says = `half of ${tried.length} callers in the outage at ${at(outage.begin)} waited ${lasting(typical.end - typical.start)} or more; the deadline is ${mostMs - halfLate} ms`;
  return [{ says, ops: [typical], effects: seen.arrivalsById.get(typical.key) ?? [] }];
};

/** Asked in an outage that went on until the deadline was clearly over. */
const waitedThrough = ({ begin, end }: Outage, op: Operation, patience: number): boolean =>
  op.start >= begin && op.start <= end - patience;

/** Nobody gets a quote for a second, from two seconds after the upstream is well again. */
export const neverRecovers = (seen: Seen, { recoverMs }: Rules): ReadonlyArray<Wrong> =>
  seen.outages.flatMap((outage, n) => {
    const until = Math.min(
      outage.end + recoverMs * 1_000 + 1_000_000,
      seen.outages[n + 1]?.begin ?? Number.POSITIVE_INFINITY,
    );
    const after = seen.quotes.filter(
      ({ start, key }) => start > outage.end && start < until && key.startsWith("well-"),
    );
    const late = after.filter(({ start }) => start > outage.end + recoverMs * 1_000);
    if (late.length < 5 || after.some(({ http }) => http === 200)) return [];
    const says = `the upstream was well again at ${at(outage.end)}; ${after.length} quotes asked for until ${at(after.at(-1)?.end ?? 0)} all failed`;
    return [{ says, ops: late.slice(0, 4), effects: [] }];
  });

/** Callers waiting at one moment. */
export const crowdOf = (seen: Seen): number => {
  const steps = seen.quotes
    .flatMap((op) => [
      { t: op.start, by: 1 },
      { t: op.end, by: -1 },
    ])
    .sort((a, b) => a.t - b.t);
  let [now, most] = [0, 0];
  for (const { by } of steps) {
    now += by;
    most = Math.max(most, now);
  }
  return most;
};
