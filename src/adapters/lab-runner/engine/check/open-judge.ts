/** Judges a run as it goes on. A check that breaks or takes too long has said nothing, which is never a pass. */
import type { Worker } from "node:worker_threads";
import { type HistoryEvent, type InvariantVerdict, type Lab, labs } from "#core/labs/index.ts";
import type { CheckOrder, CheckSetting } from "./check-order.ts";
import { judgeEvents } from "./judge-events.ts";
import { startCheckWorker } from "./worker-start.ts";

export type Judgement =
  | { readonly verdicts: ReadonlyArray<InvariantVerdict>; readonly says: null }
  | { readonly verdicts: null; readonly says: string };

export interface Judge {
  readonly judge: (events: ReadonlyArray<HistoryEvent>, isFinal: boolean) => Promise<Judgement>;
  readonly close: () => Promise<void>;
}

export const openJudge = (lab: Lab, setting: CheckSetting, signal: AbortSignal): Judge => {
  // The thread knows the labs of the register alone; any other is judged here.
  if (!labs.includes(lab)) return judgeHere(lab, setting);
  const worker = startCheckWorker({
    workerData: setting,
    resourceLimits: { maxOldGenerationSizeMb: LARGEST_HEAP_MB },
  });
  // Without a listener an error between two orders would end the program.
  worker.on("error", () => undefined);
  worker.unref();
  let told = 0;
  return {
    judge: (events, isFinal) => {
      const order: CheckOrder = { added: events.slice(told), isFinal };
      told = events.length;
      return answerOf(worker, order, signal);
    },
    close: async () => {
      await worker.terminate();
    },
  };
};

const judgeHere = (lab: Lab, setting: CheckSetting): Judge => ({
  judge: async (events, isFinal) => ({ verdicts: judgeEvents(lab, events, setting, isFinal), says: null }),
  close: async () => undefined,
});

const answerOf = (worker: Worker, order: CheckOrder, signal: AbortSignal): Promise<Judgement> =>
  new Promise((resolve) => {
    const limitMs = order.isFinal ? FINAL_MS : BETWEEN_MS;
    const finish = (judgement: Judgement): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      worker.unref();
      resolve(judgement);
    };
    const silent = (says: string) => (): void => finish({ verdicts: null, says });
    const onMessage = (verdicts: ReadonlyArray<InvariantVerdict>): void => finish({ verdicts, says: null });
    const onError = (error: unknown): void => silent(`the checks broke off: ${String(error)}`)();
    const onExit = silent("the checks broke off");
    const onAbort = silent("interrupted");
    const timer = setTimeout(silent(`the checks took longer than ${limitMs / 1000} s`), limitMs);
    signal.addEventListener("abort", onAbort, { once: true });
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.ref();
    worker.postMessage(order);
  });

/** After a phase: far more than any needs; from source the thread must also be loaded. */
const BETWEEN_MS = 10_000;
const FINAL_MS = 15_000;
const LARGEST_HEAP_MB = 1024;
