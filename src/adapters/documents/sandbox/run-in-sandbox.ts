/** Runs a worker on bytes nobody vouches for: it ends in time and in memory, and whatever happens to it, the program lives. */
import { Worker } from "node:worker_threads";
import { err, ok, type Result } from "#core/base/result.ts";
import { LARGEST_HEAP_MB, LONGEST_MS } from "./limits.ts";
import { watchMemory } from "./watch-memory.ts";
import { workerFileOf } from "./worker-file.ts";

export interface SandboxJob {
  /** File name of the worker without its ending. It gets the bytes as `workerData` and posts one answer. */
  readonly worker: string;
  /** `import.meta.url` of a module beside the worker. */
  readonly besideUrl: string;
  readonly bytes: Uint8Array;
  readonly longestMs?: number;
  readonly largestHeapMb?: number;
}

/** `Answer` is what the worker named posts: both sides are ours, so it is not checked again. */
export const runInSandbox = <Answer>(job: SandboxJob): Promise<Result<Answer, SandboxFailure>> =>
  new Promise((resolve) => {
    const { start, evaluated } = workerFileOf(job.worker, job.besideUrl);
    const worker = new Worker(start, {
      eval: evaluated,
      // A true copy: a Buffer's own memory may be shared with other files.
      workerData: new Uint8Array(job.bytes).buffer,
      resourceLimits: { maxOldGenerationSizeMb: job.largestHeapMb ?? LARGEST_HEAP_MB },
      // What a parser prints is no part of the program's output.
      stdout: true,
      stderr: true,
    });
    const finish = (result: Result<Answer, SandboxFailure>): void => {
      clearTimeout(timer);
      unwatch();
      resolve(result);
      void worker.terminate();
    };
    const timer = setTimeout(() => finish(err("timed-out")), job.longestMs ?? LONGEST_MS);
    const unwatch = watchMemory(() => finish(err("out-of-memory")));
    worker.once("message", (answer: Answer) => finish(ok(answer)));
    worker.once("error", (error: unknown) => finish(err(isOutOfMemory(error) ? "out-of-memory" : "crashed")));
    worker.once("exit", () => finish(err("crashed")));
  });

export type SandboxFailure = "timed-out" | "out-of-memory" | "crashed";

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
