/** One request at a time, before anything is broken: whether the endpoints answer as the contract says. */
import { type Reply, request, type Step, type Steps } from "../plan/step.ts";
import { cas, get, put } from "./clients/requests.ts";

/** Line breaks, quotes and letters outside ASCII, as the contract promises to send. */
const awkward = 'line one\nline "two", Grüße\t{"value":1}';

export function* contract(): Steps {
  const stored = yield* request(put("contract", "one"));
  yield expect("PUT /kv/:k answers 200", isDone(stored), [stored]);
  const read = yield* request(get("contract"));
  yield expect('GET /kv/:k answers 200 {"value":"one"}', read.out === "one", [stored, read]);
  const missing = yield* request(get("contract-missing"));
  yield expect("GET of a key that was never written answers 404", missing.http === 404, [missing]);
  yield* contractOfSwaps();
  const strange = yield* request(put("contract-text", awkward));
  yield expect("PUT of a value with line breaks and quotes answers 200", isDone(strange), [strange]);
  const back = yield* request(get("contract-text"));
  yield expect("a value with line breaks and quotes comes back as it was", back.out === awkward, [
    strange,
    back,
  ]);
}

function* contractOfSwaps(): Steps {
  // Every key is read only once before it changes: a stale read is told by the search, with its own name.
  yield* request(put("contract-swap", "one"));
  const swapped = yield* request(cas("contract-swap", "one", "two"));
  yield expect("POST /kv/:k/cas from the present value answers 200", isDone(swapped), [swapped]);
  const after = yield* request(get("contract-swap"));
  yield expect("GET after the swap gives the new value", after.out === "two", [swapped, after]);
  const refused = yield* request(cas("contract-swap", "one", "three"));
  yield expect("POST /kv/:k/cas from another value answers 409", refused.http === 409, [refused]);
  const kept = yield* request(get("contract-swap"));
  yield expect("GET after a refused swap gives the value as it was", kept.out === "two", [refused, kept]);
  const nothing = yield* request(cas("contract-none", "one", "two"));
  const isRefused = nothing.http === 404 || nothing.http === 409;
  yield expect("POST /kv/:k/cas of a key that does not exist answers 404 or 409", isRefused, [nothing]);
}

const isDone = ({ http }: Reply): boolean => http !== null && http >= 200 && http < 300;

const expect = (that: string, holds: boolean, replies: ReadonlyArray<Reply>): Step => {
  const last = replies.at(-1);
  const answer = last?.http
    ? `${last.http} ${JSON.stringify(last.body).slice(0, 120)}`
    : (last?.err ?? "nothing");
  return { do: "expect", that, holds, saw: `it answered ${answer}`, ops: replies.map(({ op }) => op) };
};
