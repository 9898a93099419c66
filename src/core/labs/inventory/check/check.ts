/** All promises of this lab, over what has happened so far. */
import { memberOf } from "#core/labs/driving/members-of.ts";
import { isFinalAnswer } from "#core/labs/driving/until-answered.ts";
import type { History } from "#core/labs/history/history.ts";
import { answered } from "#core/labs/judging/answered.ts";
import { keepsUp } from "#core/labs/judging/keeps-up.ts";
import { verdictOf, type Wrong } from "#core/labs/judging/verdict.ts";
import type { Lab, LabPolicy } from "#core/labs/lab.ts";
import type { InvariantVerdict } from "#core/labs/verdict/violation.ts";
import { type EndTimes, heldForItsTime, oneEnd, onePerOrder } from "./ends.ts";
import { brokenOff } from "./several.ts";
import { type StockTimes, stockWrongs } from "./stock.ts";
import { isDone, type Track, tracksOf } from "./tracks.ts";

/** Found by looking at one article; in the order of the lab. */
const aboutStock = ["never-oversold", "released-once", "no-false-sold-out", "stock-true", "no-undersell"];

export const check: Lab["check"] = (history, { policy, isFinal }) => {
  const tracks = tracksOf(history);
  const times = timesOf(policy);
  const stats = {
    orders: tracks.length,
    granted: tracks.filter(({ reserves }) => reserves.some(isDone)).length,
    confirmed: tracks.filter(({ confirms }) => confirms.some(isDone)).length,
  };
  const stock = stockWrongs(history, tracks, stocksIn(history), times);
  const verdict = (id: string, wrongs: ReadonlyArray<Wrong>): InvariantVerdict =>
    verdictOf(id, history, wrongs, stats);
  return [
    ...aboutStock.map((id) =>
      verdict(
        id,
        stock.filter(({ invariant }) => invariant === id),
      ),
    ),
    verdict("one-per-order", tracks.flatMap(onePerOrder)),
    verdict(
      "held-for-its-time",
      tracks.flatMap((track) => heldForItsTime(track, times)),
    ),
    verdict(
      "one-end",
      tracks.flatMap((track) => oneEnd(track, times)),
    ),
    verdict("no-deadlock", brokenOff(history, tracks)),
    ...(isFinal ? [everyEnd(history, tracks, policy["stuckMs"] ?? 4_000)] : []),
    ...keepsUp(history, policy["p99Ms"] ?? 200),
  ];
};

const timesOf = (policy: LabPolicy): EndTimes & StockTimes => ({
  ttl: (policy["ttlMs"] ?? 2_000) * 1_000,
  late: (policy["releaseMs"] ?? 900) * 1_000,
  release: (policy["releaseMs"] ?? 900) * 1_000,
  early: (policy["earlyMs"] ?? 50) * 1_000,
});

/** What there was before the sale, as a client of the first phase noted it. */
const stocksIn = (history: History): Readonly<Record<string, number>> => {
  const noted = history.notes.find(({ f }) => f === "stock")?.out ?? null;
  return typeof noted === "object" && noted !== null && !Array.isArray(noted)
    ? Object.fromEntries(Object.keys(noted).map((sku) => [sku, Number(memberOf(noted, sku))]))
    : {};
};

const everyEnd = (history: History, tracks: ReadonlyArray<Track>, stuckMs: number): InvariantVerdict =>
  answered(
    history,
    tracks.flatMap(({ order, reserves, confirms, cancels }) => [
      { name: `order ${order}`, asked: reserves },
      { name: `confirm of order ${order}`, asked: confirms },
      { name: `cancel of order ${order}`, asked: cancels },
    ]),
    { stuckMs, isAnswered: ({ http }) => isFinalAnswer(http, [409]) },
  );
