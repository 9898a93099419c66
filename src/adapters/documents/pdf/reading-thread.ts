/** A thread that reads files one after the other and is ended when it takes too long, breaks, or has nothing to do. */
import { Worker } from "node:worker_threads";
import { err, ok, type Result } from "#core/base/result.ts";
import { workerFileOf } from "../sandbox/worker-file.ts";

export interface ReadingThread {
  /** One question at a time; the bytes are handed over, not copied. */
  readonly ask: <Answer>(
    bytes: ArrayBuffer,
    longestMs: number,
  ) => Promise<Result<Answer, "timed-out" | "broken">>;
  readonly isAlive: () => boolean;
}

export const startThread = (name: string, besideUrl: string, largestHeapMb: number): ReadingThread => {
  const { start, evaluated } = workerFileOf(name, besideUrl);
  const worker = new Worker(start, {
    eval: evaluated,
    resourceLimits: { maxOldGenerationSizeMb: largestHeapMb },
    // pdf.js prints warnings about canvas, which is not needed to read text.
    stdout: true,
    stderr: true,
  });
  let alive = true;
  let idleTimer: NodeJS.Timeout | undefined;
  const stop = (): void => {
    alive = false;
    clearTimeout(idleTimer);
    void worker.terminate();
  };
  worker.once("exit", () => {
    alive = false;
  });
  // Without a listener an error between two files would end the program.
  worker.on("error", stop);
  worker.unref();
  return {
    isAlive: () => alive,
    ask: <Answer>(bytes: ArrayBuffer, longestMs: number) =>
      new Promise<Result<Answer, "timed-out" | "broken">>((resolve) => {
        clearTimeout(idleTimer);
        // A program waits for its answer, and does not wait for an idle thread.
        worker.ref();
        const finish = (result: Result<Answer, "timed-out" | "broken">): void => {
          clearTimeout(timer);
          for (const [event, listener] of listeners) worker.off(event, listener);
          worker.unref();
          if (result.ok) idleTimer = setTimeout(stop, LONGEST_IDLE_MS).unref();
          else stop();
          resolve(result);
        };
        const timer = setTimeout(() => finish(err("timed-out")), longestMs);
        const listeners: ReadonlyArray<readonly [string, (answer: Answer) => void]> = [
          ["message", (answer) => finish(ok(answer))],
          ["error", () => finish(err("broken"))],
          ["exit", () => finish(err("broken"))],
        ];
        for (const [event, listener] of listeners) worker.on(event, listener);
        worker.postMessage(bytes, [bytes]);
      }),
  };
};

/** Long enough for a person who imports one file after the other; then its memory is free again. */
const LONGEST_IDLE_MS = 20_000;
