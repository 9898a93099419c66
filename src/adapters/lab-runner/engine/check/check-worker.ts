/** Judges histories in a thread of its own, so that a long search keeps neither the clock nor the service waiting. */
import { parentPort, workerData } from "node:worker_threads";
import { type HistoryEvent, labs } from "#core/labs/index.ts";
import type { CheckOrder, CheckSetting } from "./check-order.ts";
import { judgeEvents } from "./judge-events.ts";

const setting = workerData as CheckSetting;
const lab = labs.find(({ id }) => id === setting.lab);
const events: Array<HistoryEvent> = [];

parentPort?.on("message", ({ added, isFinal }: CheckOrder) => {
  for (const event of added) events.push(event);
  parentPort?.postMessage(lab === undefined ? [] : judgeEvents(lab, events, setting, isFinal));
});
