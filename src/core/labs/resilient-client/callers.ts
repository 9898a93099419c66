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
  const plain = () => quote(id("plain"));
  yield* promised(
    "GET /quote/:id answers 200 with the upstream's body",
    plain,
    (reply) => reply.http === 200 && JSON.stringify(reply.body).includes("plain-"),
  );
  yield* promised(
    "GET /quote/:id passes on a 404 of the upstream",
    () => quote(id("gone")),
    ({ http }) => http === 404,
  );
  yield* promised(
    "POST /orders answers 2xx when the upstream does",
    () => order(id("order")),
    ({ http }) => http !== null && http < 300,
  );
  yield* promised(
    "POST /orders answers 5xx when the upstream fails",
    () => order(id("never-order")),
    isFailure,
  );
  for (let n = 0; n < 10; n += 1) yield* request(plain());
  yield* promised("GET /quote/:id answers 5xx when the upstream fails", () => quote(id("never")), isFailure);
  for (let n = 0; n < 2; n += 1) yield* request(plain());
}

const isFailure = ({ http }: Reply): boolean => http !== null && http >= 500;

/** On a machine that stalls a right service may run out of time and say so; five times in a row it does not. */
const mostTries = 5;

function* promised(that: string, ask: () => Ask, holds: (reply: Reply) => boolean): Part<void> {
  for (let tries = 1; ; tries += 1) {
    const reply = yield* request(ask());
    const isTimeout = reply.http === null || reply.http >= 500;
    if (!holds(reply) && isTimeout && tries < mostTries) continue;
    const saw = `it answered ${reply.http ?? reply.err ?? "nothing"} ${JSON.stringify(reply.body ?? null).slice(0, 200)}`;
    yield { do: "expect", that, holds: holds(reply), saw, ops: [reply.op] };
    return;
  }
}
