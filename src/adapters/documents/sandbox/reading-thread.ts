/** A thread that reads files one after the other and is ended when it takes too long, breaks, or has nothing to do. */
import { Worker } from "node:worker_threads";
import { err, ok, type Result } from "#core/base/result.ts";
import { LARGEST_HEAP_MB } from "./limits.ts";
import { watchMemory } from "./watch-memory.ts";
import { workerFileOf } from "./worker-file.ts";

export interface ReadingThread {
  /** One question at a time; the bytes are handed over, not copied. */
  readonly ask: <Answer>(bytes: ArrayBuffer, longestMs: number) => Promise<Result<Answer, ThreadFailure>>;
  readonly isAlive: () => boolean;
}

export type ThreadFailure = "timed-out" | "broken" | "too-large";

/** The worker posts "ready" when it is loaded, then one answer for each question. */
export const startThread = (name: string, besideUrl: string): ReadingThread => {
  const { start, evaluated } = workerFileOf(name, besideUrl);
  const worker = new Worker(start, {
    eval: evaluated,
    resourceLimits: { maxOldGenerationSizeMb: LARGEST_HEAP_MB },
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
  // Without a listener an error between two files would end the program.
  worker.on("error", stop);
  worker.once("exit", stop);
  const ready = nextAnswer(worker, LONGEST_START_MS, NOTHING_TO_WATCH);
  const ask = async <Answer>(
    bytes: ArrayBuffer,
    longestMs: number,
  ): Promise<Result<Answer, ThreadFailure>> => {
    clearTimeout(idleTimer);
    // A program waits for its answer, and does not wait for an idle thread.
    worker.ref();
    const started = await ready;
    if (started.ok) worker.postMessage(bytes, [bytes]);
    const answer = started.ok ? await nextAnswer<Answer>(worker, longestMs) : started;
    worker.unref();
    if (answer.ok) idleTimer = setTimeout(stop, LONGEST_IDLE_MS).unref();
    else stop();
    return answer;
  };
  return { ask, isAlive: () => alive };
};

const nextAnswer = <Answer>(
  worker: Worker,
  longestMs: number,
  watch = watchMemory,
): Promise<Result<Answer, ThreadFailure>> =>
  new Promise((resolve) => {
    const finish = (result: Result<Answer, ThreadFailure>): void => {
      clearTimeout(timer);
      unwatch();
      worker.off("message", onMessage).off("error", onEnd).off("exit", onEnd);
      resolve(result);
    };
    const onMessage = (answer: Answer): void => finish(ok(answer));
    const onEnd = (): void => finish(err("broken"));
    const timer = setTimeout(() => finish(err("timed-out")), longestMs);
    const unwatch = watch(() => finish(err("too-large")));
    worker.on("message", onMessage).on("error", onEnd).on("exit", onEnd);
  });

/** While a thread loads, no stranger's file is open yet. */
const NOTHING_TO_WATCH = () => () => undefined;

/** Loading takes a sixth of a second; from source, on a busy machine, many. */
const LONGEST_START_MS = 30_000;
/** Long enough for a person who imports one file after the other; then its memory is free again. */
const LONGEST_IDLE_MS = 20_000;
