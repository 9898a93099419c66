/** Producers: they enqueue until they are answered, and look whether what they were promised is there. */
import { type Reply, request, type Step, type Steps } from "#core/labs/plan/step.ts";
import type { Board } from "./board.ts";
import { enqueue, find, type Job } from "./requests.ts";

/** A dead service is back within a second or so; more tries than this are another fault's business. */
const mostTries = 60;

export function* produce(board: Board, jobs: ReadonlyArray<Job>, pauseMs: number): Steps {
  for (const job of jobs) {
    yield* enqueueUntilAnswered(board, job);
    if (!board.hasEnded(job.id)) yield* request(find(job.id));
    if (pauseMs > 0) yield { do: "sleep", ms: pauseMs };
  }
}

function* enqueueUntilAnswered(board: Board, job: Job): Generator<Step, boolean, ReadonlyArray<Reply>> {
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    const reply = yield* request({ ...enqueue(job), attempt });
    if (reply.outcome === "ok") {
      board.promise(job.id);
      return true;
    }
    yield { do: "sleep", ms: 30 };
  }
  // Whoever gave up was promised nothing.
  board.end(job.id);
  return false;
}
