/** One worker with warm compilers, asked for one print at a time. It starts on first use and never keeps a process alive. */
import { Worker } from "node:worker_threads";
import type { PrintFailure } from "#app/ports/resume/resume-printer.ts";
import { err, ok, type Result } from "#core/base/result.ts";
import type { Printed, PrinterReady, PrintingAnswer, PrintingRequest } from "./printing-messages.ts";
import { type WorkerPlace, workerPlace } from "./worker-place.ts";

export type PrintingOrder = Omit<PrintingRequest, "id">;

export interface PrintingThread {
  /** A newer order of the same stream takes the place of one that still waits, and answers both. "" is no stream. */
  readonly print: (order: PrintingOrder, stream?: string) => Promise<Result<Printed, PrintFailure>>;
  readonly close: () => Promise<void>;
}

export const createPrintingThread = ({
  longestMs = LONGEST_MS,
  place = workerPlace(),
} = {}): PrintingThread => {
  const waiting: Array<Waiting> = [];
  let running: Running | null = null;
  let started: Started | null = null;
  let lastId = 0;

  const printNext = (): void => {
    const next = running ? undefined : waiting.shift();
    if (!next) return;
    started ??= startWorker(place, onAnswer, onEnd);
    lastId += 1;
    const timer = setTimeout(() => restart(timedOut), longestMs);
    running = { ...next, id: lastId, timer };
    started.worker.ref();
    started.worker.postMessage({ ...next.order, id: lastId } satisfies PrintingRequest);
  };
  const finish = (result: Result<Printed, PrintFailure>): void => {
    const finished = running;
    running = null;
    started?.worker.unref();
    if (finished) {
      clearTimeout(finished.timer);
      for (const resolve of finished.resolves) resolve(result);
    }
    printNext();
  };
  const onAnswer = (answer: PrintingAnswer): void => {
    if (answer.id !== running?.id) return;
    finish(answer.type === "printed" ? ok(answer.printed) : err(failed(answer.reason)));
  };
  /** The worker is gone: its compiler cannot be loaded here, or it fell over a document. */
  const onEnd = (ended: Worker, reason: string, wasReady: boolean): void => {
    if (ended !== started?.worker) return;
    started = null;
    finish(err(wasReady ? failed(reason) : unavailable(reason)));
  };
  const restart = (failure: PrintFailure): void => {
    void started?.worker.terminate();
    started = null;
    finish(err(failure));
  };

  return {
    print: (order, stream = "") =>
      new Promise((resolve) => {
        const older = stream === "" ? undefined : waiting.findIndex((other) => other.stream === stream);
        const replaced = older === undefined || older < 0 ? [] : waiting.splice(older, 1);
        waiting.push({ order, stream, resolves: [...replaced.flatMap(({ resolves }) => resolves), resolve] });
        printNext();
      }),
    close: async () => {
      const { worker } = started ?? {};
      waiting.splice(0).forEach(({ resolves }) => {
        for (const resolve of resolves) resolve(err(closed));
      });
      restart(closed);
      await worker?.terminate();
    },
  };
};

interface Waiting {
  readonly order: PrintingOrder;
  readonly stream: string;
  readonly resolves: ReadonlyArray<(result: Result<Printed, PrintFailure>) => void>;
}

interface Running extends Waiting {
  readonly id: number;
  readonly timer: NodeJS.Timeout;
}

interface Started {
  readonly worker: Worker;
}

/** A résumé takes milliseconds. What takes ten seconds never ends. */
const LONGEST_MS = 10_000;

const LARGEST_HEAP_MB = 512;

const startWorker = (
  { file, evaluated, templateFolder }: WorkerPlace,
  onAnswer: (answer: PrintingAnswer) => void,
  onEnd: (worker: Worker, reason: string, wasReady: boolean) => void,
): Started => {
  const worker = new Worker(file, {
    eval: evaluated,
    workerData: { templateFolder },
    resourceLimits: { maxOldGenerationSizeMb: LARGEST_HEAP_MB },
  });
  let isReady = false;
  worker.on("message", (message: PrintingAnswer | PrinterReady) => {
    if (message.type === "ready") isReady = true;
    else onAnswer(message);
  });
  worker.once("error", (thrown) => onEnd(worker, String(thrown), isReady));
  worker.once("exit", () => onEnd(worker, "the worker ended", isReady));
  return { worker };
};

const timedOut: PrintFailure = {
  type: "PrintTimedOut",
  message: "Laying out this résumé took too long. Shorten its longest texts and print again.",
};

const closed: PrintFailure = { type: "PrintFailed", message: "The printer was closed. Print again." };

const failed = (reason: string): PrintFailure => ({
  type: "PrintFailed",
  message: `This résumé could not be laid out${hintOf(reason)}. Export it as DOCX, text or Markdown meanwhile.`,
});

/** What the compiler says of a document, without what it prints around it. */
const hintOf = (reason: string): string => {
  const said = /message: "([^"\n]{1,160})"/u.exec(reason.slice(0, 2000))?.[1];
  return said === undefined ? "" : ` (${said})`;
};

const unavailable = (reason: string): PrintFailure => ({
  type: "PrinterUnavailable",
  message: `PDF and preview need the Typst compiler, which did not load on ${process.platform} ${process.arch} (${reason.slice(0, 200)}). DOCX, text and Markdown work without it.`,
});
