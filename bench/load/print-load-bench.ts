/** The tables for a terminal of 80 columns; times in milliseconds. */

import type { PeerFigures } from "./drive-autocannon.ts";
import type { OwnFigures } from "./drive-own.ts";
import type { LoadBench } from "./run-load-bench.ts";

export const printLoadBench = ({ machine, own, heldRate, autocannon, freeze }: LoadBench): string =>
  [
    `Open-loop load against a trivial server on the same machine (${machine})`,
    "",
    row("asked/s", "sent/s", "dropped", "lag p99", "p50", "p99", "max", "µs CPU"),
    ...own.map(ownRow),
    `Held (99.5 % sent, none dropped, lag p99 < 5 ms): ${heldRate} a second`,
    "",
    ...(autocannon.length === 0
      ? ["autocannon is not installed here: no comparison"]
      : [
          "autocannon 8, 50 connections",
          row("asked/s", "sent/s", "failed", "", "p50", "p99", "max", "µs CPU"),
          ...autocannon.map(peerRow),
        ]),
    "",
    `The server stands still for ${freeze.frozenMs} ms`,
    `  open loop, 1000 a second      p99 ${freeze.own.p99Ms} ms, max ${freeze.own.maxMs} ms`,
    ...(freeze.closedLoop === null
      ? []
      : [
          `  autocannon, 10 connections    p99 ${freeze.closedLoop.p99Ms} ms, p99.9 ${freeze.closedLoop.p999Ms} ms, max ${freeze.closedLoop.maxMs} ms`,
        ]),
    "",
  ].join("\n");

const ownRow = ({ rate, sentRate, dropped, lagP99Ms, p50Ms, p99Ms, maxMs, cpuMicros }: OwnFigures): string =>
  row(rate, sentRate, dropped, lagP99Ms, p50Ms, p99Ms, maxMs, cpuMicros);

const peerRow = ({ rate, sentRate, failed, p50Ms, p99Ms, maxMs, cpuMicros }: PeerFigures): string =>
  row(rate ?? "–", sentRate, failed, "", p50Ms, p99Ms, maxMs, cpuMicros);

const row = (...cells: ReadonlyArray<string | number>): string =>
  cells.map((cell) => String(cell).padStart(9)).join("");
