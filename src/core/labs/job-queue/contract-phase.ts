/** The contract, one request after the other: whoever fails here has a wrong answer, never a race. */
import type { LabPolicy } from "../lab.ts";
import type { Random } from "../plan/random.ts";
import { type Reply, request, type Step, type Steps } from "../plan/step.ts";
import {
  end,
  enqueue,
  find,
  idsIn,
  type Job,
  type Lease,
  lease,
  leasesIn,
  readDead,
} from "./clients/requests.ts";

type Part<T> = Generator<Step, T, ReadonlyArray<Reply>>;

const longest = 2_000;

export function* contract(random: Random, policy: LabPolicy): Steps {
  const name = random.token(6);
  const job = (label: string, priority: number, maxAttempts = 3): Job => ({
    id: `${label}-${name}`,
    priority,
    maxAttempts,
    fate: "done",
  });
  yield* empty();
  yield* oneJob(job("one", 5));
  yield* inOrder(job("low", 1), job("high", 9), job("middle", 5));
  yield* notYet(job("later", 50));
  yield* twoAttempts(job("poison", 5, 2), policy);
  yield* runsOut(job("slow", 5));
}

function* empty(): Part<void> {
  const reply = yield* request(lease("w1", 5, longest));
  yield* promised(
    "POST /lease of an empty queue answers 2xx and []",
    reply.outcome === "ok" && leasesIn(reply.body).length === 0,
    reply,
  );
}

function* oneJob(job: Job): Part<void> {
  yield* take(job);
  const again = yield* request(enqueue(job));
  yield* promised("POST /jobs with the same id again answers 202", again.outcome === "ok", again);
  const found = yield* request(find(job.id));
  yield* promised(
    "GET /jobs/:id of a job that was accepted answers 200",
    found.http === 200,
    found,
    "no-lost-job",
  );
  const stranger = yield* request(find(`no-${job.id}`));
  yield* promised("GET /jobs/:id of a job that never was answers 404", stranger.http === 404, stranger);
  const leased = yield* leaseOf(
    job,
    "a job that was enqueued twice is leased once, with its id, attempt 1 and a token",
    5,
  );
  const wrong = yield* request(end("ack", { ...leased, token: `not-${leased.token}` }));
  yield* promised(
    "POST /jobs/:id/ack with a token that never was answers 409",
    wrong.http === 409,
    wrong,
    "stale-token-refused",
  );
  const acked = yield* request(end("ack", leased));
  yield* promised("POST /jobs/:id/ack with its token answers 2xx", acked.outcome === "ok", acked);
  const rest = yield* request(lease("w1", 5, longest));
  yield* promised(
    "an acked job is not leased again",
    rest.outcome === "ok" && leasesIn(rest.body).length === 0,
    rest,
    "acked-stays-done",
  );
}

function* inOrder(low: Job, high: Job, middle: Job): Part<void> {
  for (const job of [low, high, middle]) yield* take(job);
  for (const job of [high, middle, low]) {
    const reply = yield* request(lease("w1", 1, longest));
    const [got] = leasesIn(reply.body);
    yield* promised(
      "POST /lease hands out the job of the highest priority first",
      got?.id === job.id,
      reply,
      "priority-order",
    );
    if (got) yield* request(end("ack", got));
  }
}

function* notYet(job: Job): Part<void> {
  const later = yield* request(enqueue(job, "2099-01-01T00:00:00.000Z"));
  yield* promised("POST /jobs with a runAt answers 202", later.outcome === "ok", later);
  const reply = yield* request(lease("w1", 5, longest));
  yield* promised(
    "a job is not leased before its runAt",
    reply.outcome === "ok" && leasesIn(reply.body).length === 0,
    reply,
    "not-before-its-time",
  );
}

function* twoAttempts(job: Job, policy: LabPolicy): Part<void> {
  yield* take(job);
  const first = yield* leaseOf(job, "a job is leased", 1);
  const nacked = yield* request(end("nack", first));
  yield* promised("POST /jobs/:id/nack with its token answers 2xx", nacked.outcome === "ok", nacked);
  yield { do: "sleep", ms: (policy["backoffMs"] ?? 50) + 10 };
  const second = yield* leaseSoon(job, "a nacked job with an attempt left is leased again, as attempt 2");
  yield* promised("its second lease says attempt 2", second.attempt === 2, null);
  yield* request(end("nack", second));
  const dead = yield* deadSoon(job.id);
  yield* promised(
    "GET /dlq lists a job that was nacked maxAttempts times",
    dead.outcome === "ok" && idsIn(dead.body).filter((id) => id === job.id).length === 1,
    dead,
    "attempts-then-dead",
  );
  const rest = yield* request(lease("w1", 5, longest));
  yield* promised(
    "a dead job is not leased again",
    leasesIn(rest.body).length === 0,
    rest,
    "attempts-then-dead",
  );
}

function* runsOut(job: Job): Part<void> {
  yield* take(job);
  const reply = yield* request(lease("w1", 1, 150));
  yield* promised(
    "POST /lease with a short visibilityMs answers 2xx",
    leasesIn(reply.body).length === 1,
    reply,
  );
}

function* take(job: Job): Part<void> {
  const reply = yield* request(enqueue(job));
  yield* promised("POST /jobs answers 202", reply.outcome === "ok", reply);
}

function* leaseOf(job: Job, that: string, n: number): Part<Lease> {
  const reply = yield* request(lease("w1", n, longest));
  const got = leasesIn(reply.body);
  const [only] = got;
  yield* promised(that, got.length === 1 && only?.id === job.id, reply);
  return only ?? { id: job.id, attempt: 1, token: "" };
}

/** The contract allows a second. */
function* leaseSoon(job: Job, that: string): Part<Lease> {
  for (let tries = 0; ; tries += 1) {
    const reply = yield* request(lease("w1", 1, longest));
    const [got] = leasesIn(reply.body);
    if (got?.id === job.id) return got;
    if (tries === 30) yield* promised(that, false, reply, "no-lost-job");
    if (tries === 30) return { id: job.id, attempt: 2, token: "" };
    yield { do: "sleep", ms: 50 };
  }
}

function* deadSoon(id: string): Part<Reply> {
  for (let tries = 0; ; tries += 1) {
    const reply = yield* request(readDead());
    if (tries === 30 || idsIn(reply.body).includes(id)) return reply;
    yield { do: "sleep", ms: 50 };
  }
}

function* promised(that: string, holds: boolean, reply: Reply | null, invariant = "contract"): Part<void> {
  const saw =
    reply === null
      ? "it did not"
      : `it answered ${reply.http ?? reply.err ?? "nothing"} ${JSON.stringify(reply.body ?? null).slice(0, 200)}`;
  yield { do: "expect", that, holds, saw, invariant, ops: reply === null ? [] : [reply.op] };
}
