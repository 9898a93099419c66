/** The callers: quotes and orders, in streams that keep to what each phase is about. */
import type { Random } from "../plan/random.ts";
import { type Reply, type RequestStep, request, type Step, type Steps } from "../plan/step.ts";

type Ask = Omit<RequestStep, "do">;
type Part<T> = Generator<Step, T, ReadonlyArray<Reply>>;

/** With the upstream broken, these are what the contract asks for. */
const expectedFailures = [500, 502, 503, 504];

export const quote = (id: string): Ask => ({
  f: "quote",
  key: id,
  method: "GET",
  path: `/quote/${id}`,
  readOnly: true,
  answers: [404, ...expectedFailures],
  faulty: false,
  timeoutMs: 2_500,
});

const order = (id: string): Ask => ({
  f: "order",
  key: id,
  method: "POST",
  path: "/orders",
  body: { id, quote: "q1", qty: 1 },
  answers: expectedFailures,
  faulty: false,
  timeoutMs: 2_500,
});

/** One request at a time, each with an id that nobody has used. */
export function* ask(random: Random, kinds: ReadonlyArray<string>, pauseMs: number, startMs = 0): Steps {
  if (startMs > 0) yield { do: "sleep", ms: startMs };
  for (const kind of kinds) {
    const id = `${kind}-${random.token(10)}`;
    yield* request(kind.endsWith("order") ? order(id) : quote(id));
    if (pauseMs > 0) yield { do: "sleep", ms: pauseMs };
  }
}

/** Goes on until so many quotes in a row were answered: the breaker is closed again. */
export function* untilWell(random: Random, afterMs: number): Steps {
  yield { do: "sleep", ms: afterMs };
  let inRow = 0;
  for (let tries = 0; tries < 90 && inRow < 3; tries += 1) {
    const reply = yield* request(quote(`well-${random.token(10)}`));
    inRow = reply.http === 200 ? inRow + 1 : 0;
    yield { do: "sleep", ms: inRow > 0 ? 5 : 40 };
  }
}

/** Sequential; the first wrong answer ends the run. */
export function* contract(random: Random): Steps {
  const id = (kind: string): string => `${kind}-${random.token(10)}`;
  const plain = id("plain");
  const first = yield* request(quote(plain));
  yield* promised(
    "GET /quote/:id answers 200 with the upstream's body",
    first.http === 200 && JSON.stringify(first.body).includes(plain),
    first,
  );
  const gone = yield* request(quote(id("gone")));
  yield* promised("GET /quote/:id passes on a 404 of the upstream", gone.http === 404, gone);
  const booked = yield* request(order(id("order")));
  yield* promised(
    "POST /orders answers 2xx when the upstream does",
    booked.http !== null && booked.http < 300,
    booked,
  );
  const failed = yield* request(order(id("never-order")));
  yield* promised(
    "POST /orders answers 5xx when the upstream fails",
    failed.http !== null && failed.http >= 500,
    failed,
  );
  for (let n = 0; n < 10; n += 1) yield* request(quote(id("plain")));
  const dead = yield* request(quote(id("never")));
  yield* promised(
    "GET /quote/:id answers 5xx when the upstream fails",
    dead.http !== null && dead.http >= 500,
    dead,
  );
  for (let n = 0; n < 2; n += 1) yield* request(quote(id("plain")));
}

function* promised(that: string, holds: boolean, reply: Reply): Part<void> {
  const saw = `it answered ${reply.http ?? reply.err ?? "nothing"} ${JSON.stringify(reply.body ?? null).slice(0, 200)}`;
  yield { do: "expect", that, holds, saw, ops: [reply.op] };
}
