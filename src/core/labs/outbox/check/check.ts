/** All promises of this lab, over what has happened so far. */
import { numberIn } from "#core/labs/driving/members-of.ts";
import { isFinalAnswer } from "#core/labs/driving/until-answered.ts";
import type { History, Operation } from "#core/labs/history/history.ts";
import { type Asking, answered } from "#core/labs/judging/answered.ts";
import { keepsUp } from "#core/labs/judging/keeps-up.ts";
import { verdictOf, type Wrong } from "#core/labs/judging/verdict.ts";
import type { Lab } from "#core/labs/lab.ts";
import type { InvariantVerdict } from "#core/labs/verdict/violation.ts";
import { readWrongs } from "./projections.ts";
import { inOrder, noLoss, noPhantom, oneEvent, type Track, tracksOf } from "./publications.ts";

export const check: Lab["check"] = (history, { policy, isFinal }) => {
  const tracks = tracksOf(history);
  const reads = readWrongs(history);
  const stuckMs = policy["stuckMs"] ?? 7_000;
  const stats = {
    orders: tracks.length,
    published: tracks.reduce((sum, { published }) => sum + published.length, 0),
    deliveries: history.operations.filter(({ f }) => f === "deliver").length,
    reads: reads.reads,
  };
  const verdict = (id: string, wrongs: ReadonlyArray<Wrong>): InvariantVerdict =>
    verdictOf(id, history, wrongs, stats);
  return [
    verdict("no-phantom", tracks.flatMap(noPhantom)),
    ...(isFinal || history.phases.includes("drain") ? [lossOf(history, tracks, stuckMs, stats)] : []),
    verdict("one-event", tracks.flatMap(oneEvent)),
    verdict("per-key-order", inOrder(tracks)),
    verdict("effect-once", reads.tooMany),
    verdict("effect-durable", reads.tooFew),
    ...(isFinal ? [everyEnd(history, tracks, stuckMs)] : []),
    ...keepsUp(history, policy["p99Ms"] ?? 150),
  ];
};

/** Orders of the load are sent once, and nobody waited for their events: whether they will come is not known. */
const lossOf = (
  history: History,
  tracks: ReadonlyArray<Track>,
  stuckMs: number,
  stats: Readonly<Record<string, number>>,
): InvariantVerdict => {
  const drained = history.notes.findLast(({ f }) => f === "drained");
  const idleMs = numberIn(drained?.out ?? null, "idleMs") ?? 0;
  const repeated = tracks.filter(({ placed }) =>
    placed.some(({ phase }) => history.phases[phase] !== "load"),
  );
  const wrongs = repeated.flatMap((track) => noLoss(track, idleMs));
  if (wrongs.length > 0 && idleMs >= stuckMs) return verdictOf("no-loss", history, wrongs, stats);
  return verdictOf("no-loss", history, [], stats, wrongs.length > 0 ? "inconclusive" : "pass");
};

const everyEnd = (history: History, tracks: ReadonlyArray<Track>, stuckMs: number): InvariantVerdict =>
  answered(
    history,
    [
      ...tracks.map(({ orderId, placed }) => ({ name: `order ${orderId}`, asked: placed })),
      ...deliveries(history),
    ],
    { stuckMs, isAnswered: ({ http }) => isFinalAnswer(http) },
  );

const deliveries = (history: History): ReadonlyArray<Asking> => {
  const byEvent = new Map<string, Array<Operation>>();
  for (const operation of history.operations) {
    if (operation.f === "deliver")
      byEvent.set(operation.key, [...(byEvent.get(operation.key) ?? []), operation]);
  }
  return [...byEvent].map(([eventId, asked]) => ({ name: `delivery of event ${eventId}`, asked }));
};
