/** Rules about the attempts for one request: how many, of what, how far apart. */
import type { Effect } from "#core/labs/history/history.ts";
import type { Rules } from "../rules.ts";
import { latencyMs } from "../upstream.ts";
import { type Seen, statusOf } from "./arrivals.ts";
import { at, lasting, type Wrong } from "./verdict.ts";

const story = (all: ReadonlyArray<Effect>): string =>
  all
    .slice(0, 6)
    .map(({ t }) => at(t))
    .join(", ");

const ofQuotes = ({ arrivalsById }: Seen): ReadonlyArray<readonly [string, ReadonlyArray<Effect>]> =>
  [...arrivalsById].filter(([, [first]]) => first?.f === "quote");

/** More attempts than allowed; every id is asked for once. */
export const tooMany = (seen: Seen, { maxAttempts }: Rules): ReadonlyArray<Wrong> =>
  ofQuotes(seen).flatMap(([id, all]) => {
    if (all.length <= maxAttempts) return [];
    const op = seen.operationById.get(id);
    return [
      {
        says: `quote ${id} was asked of the upstream ${all.length} times (${story(all)}), ${maxAttempts} are allowed`,
        ops: op ? [op] : [],
        effects: all,
      },
    ];
  });

export const doubleOrders = ({ arrivalsById, operationById }: Seen): ReadonlyArray<Wrong> =>
  [...arrivalsById].flatMap(([id, all]) => {
    const op = operationById.get(id);
    if (all[0]?.f !== "order" || all.length < 2) return [];
    return [
      {
        says: `order ${id} was sent to the upstream ${all.length} times (${story(all)})`,
        ops: op ? [op] : [],
        effects: all,
      },
    ];
  });

/** A 404 that was asked for again, or 404s that made the service stop asking. */
export const mistakenClientErrors = (seen: Seen, { breakerFailures }: Rules): ReadonlyArray<Wrong> => {
  const again = ofQuotes(seen).flatMap(([id, all]) => {
    const op = seen.operationById.get(id);
    if (all.length < 2 || statusOf(all[0] as Effect) !== 404) return [];
    return [
      {
        says: `quote ${id} does not exist (404), and was asked for ${all.length} times`,
        ops: op ? [op] : [],
        effects: all,
      },
    ];
  });
  const phase = seen.history.phases.indexOf("client errors");
  const answered = seen.arrivals.filter((one) => one.phase === phase && statusOf(one) === 404);
  const refused = seen.quotes.find(
    (op) =>
      op.phase === phase &&
      (op.http ?? 0) >= 500 &&
      !seen.arrivalsById.has(op.key) &&
      answered.filter(({ t }) => t < op.start).length >= breakerFailures / 2,
  );
  if (!refused) return again;
  const says = `after ${answered.filter(({ t }) => t < refused.start).length} answers of 404 and no failure, quote ${refused.key} was refused with ${refused.http} at ${at(refused.end)}, and the upstream was not asked`;
  return [...again, { says, ops: [refused], effects: answered.slice(-3) }];
};

/** Timers of whole milliseconds fire early by a little, in ms. */
const early = 5;

interface Wait {
  readonly retry: number;
  /** Milliseconds from the upstream's answer to the next arrival. */
  readonly ms: number;
  readonly effects: ReadonlyArray<Effect>;
}

/**
 * Waits after answers of 503. The upstream notes an arrival and answers at once, so what lies between two arrivals
 * is never less than the wait, however late anybody was.
 */
const waitsIn = (seen: Seen): ReadonlyArray<Wait> =>
  ofQuotes(seen).flatMap(([, all]) =>
    all.slice(1).flatMap((next, retry) => {
      const before = all[retry];
      if (!before || statusOf(before) !== 503 || isDisturbed(seen, before.t, next.t)) return [];
      return [{ retry, ms: (next.t - before.t) / 1_000, effects: [before, next] }];
    }),
  );

/** In an outage a failure has other causes, and other times, than the upstream's answer. */
const isDisturbed = ({ outages }: Seen, from: number, to: number): boolean =>
  outages.some(({ begin, end }) => begin <= to && end >= from - latencyMs * 1_000);

export const hasty = (seen: Seen, { backoffBaseMs, backoffJitter }: Rules): ReadonlyArray<Wrong> =>
  waitsIn(seen).flatMap(({ retry, ms, effects }) => {
    const least = backoffBaseMs * 2 ** retry * (1 - backoffJitter);
    if (ms >= least - early) return [];
    const [first] = effects;
    const op = first ? seen.operationById.get(first.key) : undefined;
    return [
      {
        says: `quote ${first?.key}: retry ${retry + 1} came ${lasting(ms * 1_000)} after the failure, ${least} ms is the least`,
        ops: op ? [op] : [],
        effects,
      },
    ];
  });

/** Fewer say nothing about chance. */
const enough = 24;
/** Of the narrowest even spread that the contract allows, which is j wide. */
const narrow = 0.15;
/** Even chance puts so many of 24 into so narrow a window once in five million runs. */
const crowd = 0.7;

/** Whether the waits, each as a share of its full length, huddle together as chance never would. Null: too few. */
export const huddle = (
  seen: Seen,
  { backoffBaseMs, backoffJitter }: Rules,
): { readonly waits: number; readonly wrongs: ReadonlyArray<Wrong> } | null => {
  const waits = waitsIn(seen).filter(({ retry }) => retry < 2);
  if (waits.length < enough) return null;
  const shares = waits
    .map(({ ms, retry }) => (ms - latencyMs) / (backoffBaseMs * 2 ** retry))
    .sort((a, b) => a - b);
  const width = narrow * backoffJitter;
  const most = Math.max(
    ...shares.map((low) => shares.filter((one) => one >= low && one <= low + width).length),
  );
  if (most < crowd * shares.length) return { waits: waits.length, wrongs: [] };
  const says = `${most} of ${shares.length} waits before a retry are alike within ${Math.round(width * 100)} % of their length: those who failed together come back together`;
  return {
    waits: waits.length,
    wrongs: [{ says, ops: [], effects: waits.slice(0, 4).flatMap(({ effects }) => effects) }],
  };
};
